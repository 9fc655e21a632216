package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HistoryList.Entry;

@FxTest
class OrderHistoryTest {

    private final WorkFixture fixture = new WorkFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void movesNotesAndChangesStandTogetherTheNewestFirst() {
        var model = new OrderModel(fixture.kit, Work.of(fixture.plant), fixture.notices);
        model.open(fixture.leaking);

        List<Entry> entries = new OrderHistory(fixture.kit)
                .of(Objects.requireNonNull(model.shownProperty().get()));

        assertThat(entries)
                .extracting(Entry::what)
                .containsExactly("Changed", "Spare seal is in bin B4", "In progress", "Approved");
        assertThat(entries.getFirst().details().lines())
                .containsExactly(
                        "Description",
                        "Craft: – → Fitter",
                        "Planned hours: – → 3",
                        "Problem: – → Leak",
                        "Cause: – → Worn seal",
                        "Downtime: – → 45");
        assertThat(entries).extracting(Entry::who).containsOnly("Max Engineer");
    }
}
