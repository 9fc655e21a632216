package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.css.PseudoClass;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.table.CountingSource.Job;

@FxTest
class ListRowTest {

    private static final PseudoClass IN_RANGE = PseudoClass.getPseudoClass("in-range");

    private final LazyRows<Job> rows = new LazyRows<>(new CountingSource(3_000), new HeldTasks());
    private final TableView<RowSlot<Job>> table = new TableView<>(rows);
    private final RowSelection<Job> selection = new RowSelection<>(table, rows, () -> ListRequest.ALL);
    private final List<Long> opened = new ArrayList<>();
    private final ListRow<Job> row = new ListRow<>(selection, opened::add);

    @BeforeEach
    void read() {
        rows.show(LongStream.rangeClosed(1, 3_000).toArray(), List.of());
        row.updateTableView(table);
        row.updateIndex(1_500);
    }

    @ParameterizedTest
    @CsvSource({"PRIMARY, 1, false", "PRIMARY, 2, true", "PRIMARY, 3, false", "SECONDARY, 2, false"})
    void opensOnADoubleClickOnly(MouseButton button, int clicks, boolean opens) {
        row.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, button, clicks, false));

        assertThat(opened).isEqualTo(opens ? List.of(1_501L) : List.of());
    }

    @Test
    void aRowBelowTheLastOpensNothing() {
        row.updateIndex(3_000);
        row.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, MouseButton.PRIMARY, 2, false));

        assertThat(opened).isEmpty();
    }

    @Test
    void shiftSelectsTheLongWayAndTheRowLooksIt() {
        selection.select(1);
        row.fireEvent(mouse(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 1, true));

        assertThat(selection.property().get().size()).isEqualTo(1_501);
        assertThat(row.getPseudoClassStates()).contains(IN_RANGE);

        row.updateIndex(1_501);
        assertThat(row.getPseudoClassStates()).doesNotContain(IN_RANGE);
    }

    private static MouseEvent mouse(
            javafx.event.EventType<MouseEvent> type, MouseButton button, int clicks, boolean shift) {
        return new MouseEvent(
                type, 0, 0, 0, 0, button, clicks, shift, false, false, false, true, false, false, false, false, true,
                null);
    }
}
