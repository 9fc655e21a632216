package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowSlotTest {

    private final RowSlot<String> slot = new RowSlot<>(7);

    @Test
    void anOlderRowIsShownButNotTakenForTheNewest() {
        slot.fill("Pump", 1);

        assertThat(slot.row()).isEqualTo("Pump");
        assertThat(slot.isOf(1)).isTrue();
        assertThat(slot.isOf(2)).isFalse();
    }

    @Test
    void aRecordThatIsGoneCountsAsRead() {
        List<String> seen = new ArrayList<>();
        slot.rowProperty().subscribe(row -> seen.add(String.valueOf(row)));

        slot.fill("Pump", 1);
        slot.fill(null, 2);

        assertThat(slot.isOf(2)).isTrue();
        assertThat(seen).containsExactly("null", "Pump", "null");
    }
}
