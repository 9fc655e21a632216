package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.table.CountingSource.Job;

@FxTest
class RowSelectionTest {

    private final CountingSource source = new CountingSource(5_000);
    private final LazyRows<Job> rows = new LazyRows<>(source, new HeldTasks());
    private final TableView<RowSlot<Job>> table = new TableView<>(rows);
    private final RowSelection<Job> selection = new RowSelection<>(table, rows, () -> ListRequest.ALL);

    private Selection now() {
        return selection.property().get();
    }

    @BeforeEach
    void read() {
        rows.show(source.ids(ListRequest.ALL), List.of());
    }

    @Test
    void aNearRangeIsLeftToTheTable() {
        selection.select(1);

        assertThat(selection.extendTo(RowSelection.LONG - 1)).isFalse();
        assertThat(selection.extendTo(RowSelection.LONG)).isTrue();
        assertThat(now().size()).isEqualTo(RowSelection.LONG + 1);
    }

    @Test
    void aLongRangeTurnsAroundItsAnchor() {
        selection.select(2_001);
        selection.extendTo(4_000);

        assertThat(selection.extendTo(500)).isTrue();

        assertThat(now().ids()).startsWith(501).endsWith(2_001).hasSize(1_501);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5_000})
    void nothingOutsideTheListIsSelected(int index) {
        selection.select(2_001);

        assertThat(selection.extendTo(index)).isFalse();
        assertThat(now().ids()).containsExactly(2_001);
    }

    @Test
    void anIdThatIsNotInTheListChangesNothing() {
        selection.select(7);
        selection.select(5_001);

        assertThat(now().single()).isEqualTo(7);
    }

    @Test
    void everythingThatMatchesStaysEverythingWhenTheListGrows() {
        selection.selectAllMatching();
        Selection before = now();
        source.size = 5_002;
        rows.show(source.ids(ListRequest.ALL), List.of());

        selection.restore(before, 1);

        assertThat(now().allMatching()).isTrue();
        assertThat(now().size()).isEqualTo(5_002);
    }

    @Test
    void oneRowIsTakenOutOfEverythingAndBackIn() {
        assertThat(selection.toggle(3)).isFalse();
        selection.selectAllMatching();

        assertThat(selection.toggle(3)).isTrue();
        assertThat(now().size()).isEqualTo(4_999);
        assertThat(now().ids()).doesNotContain(4);

        Selection before = now();
        source.gone.add(4L);
        rows.show(source.ids(ListRequest.ALL), List.of());
        selection.restore(before, 1);
        assertThat(now().size()).isEqualTo(4_999);

        selection.toggle(0);
        selection.toggle(0);
        assertThat(now()).isEqualTo(new Selection.Matching(ListRequest.ALL, java.util.Set.of(), rows));
    }

    @Test
    void recordsThatAreGoneFallOutOfTheSelection() {
        table.getSelectionModel().selectIndices(0, 1, 2);
        Selection before = now();
        source.gone.add(2L);
        rows.show(source.ids(ListRequest.ALL), List.of());

        selection.restore(before, 3);

        assertThat(now().ids()).containsExactly(1, 3);
        assertThat(table.getFocusModel().getFocusedIndex()).isEqualTo(1);
    }

    @Test
    void inAnEmptyListEverythingIsNothing() {
        rows.show(new long[0], List.of());

        selection.selectAllMatching();

        assertThat(now().isEmpty()).isTrue();
    }
}
