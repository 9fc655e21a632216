package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void aKindIsTouchedWithoutARecordOfItBeingNamed() {
        var changes = new Changes(new Op("stock.issue"), List.of("movement", "stock"), List.of());

        assertThat(changes.touches("stock")).isTrue();
        assertThat(changes.touches("equipment")).isFalse();
        assertThat(changes.op().message()).isEqualTo(Message.of("op.stock.issue"));
    }
}
