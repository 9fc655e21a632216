package org.millwright.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.ViewState;

@FxTest
class TableColumnsTest {

    private static final List<Column<String>> COLUMNS = List.of(
            Column.<String>text("no", "kit.form.save", text -> text).width(96),
            Column.<String>text("name", "kit.form.revert", text -> text),
            Column.<String>text("note", "kit.form.unsaved", text -> text).hidden());

    private final ViewState state = ViewState.inMemory();
    private final TableView<RowSlot<String>> table = new TableView<>();

    @Test
    void aColumnThatIsNewTakesItsPlaceBehindTheRemembered() {
        state.put("table.jobs", "name:222,!no:50");
        columns();

        assertThat(table.getColumns()).extracting(TableColumn::getId).containsExactly("name", "no", "note");
        assertThat(table.getVisibleLeafColumns()).extracting(TableColumn::getId).containsExactly("name");
        assertThat(table.getColumns().getFirst().getPrefWidth()).isEqualTo(222);
    }

    @Test
    void aColumnThatIsNoMoreIsForgotten() {
        state.put("table.jobs", "gone:80,no:50;gone:DESCENDING");
        var columns = columns();

        assertThat(table.getColumns()).extracting(TableColumn::getId).containsExactly("no", "name", "note");
        assertThat(columns.sorted(ListRequest.ALL)).isEqualTo(ListRequest.ALL);
    }

    @Test
    void theHeaderSortsTheRequest() {
        state.put("table.jobs", "no:96;name:DESCENDING");

        var request = columns().sorted(ListRequest.ALL.withText("pump"));

        assertThat(request).isEqualTo(ListRequest.ALL.withText("pump").sortedBy("name", true));
    }

    @Test
    void theMenuShowsAndHidesAndBringsTheUsualBack() {
        var columns = columns();
        var menu = table.getColumns().getFirst().getContextMenu();
        assertThat(menu.getItems()).extracting(MenuItem::getText).startsWith("Save", "Revert", "Not saved yet");

        ((CheckMenuItem) menu.getItems().get(2)).setSelected(true);
        ((CheckMenuItem) menu.getItems().get(0)).setSelected(false);
        assertThat(columns.shown()).extracting(Column::key).containsExactly("name", "note");
        assertThat(state.get("table.jobs")).startsWith("!no:96,name:");

        menu.getItems().getLast().fire();
        assertThat(columns.shown()).extracting(Column::key).containsExactly("no", "name");
        assertThat(state.get("table.jobs")).startsWith("no:96,name:").endsWith("!note:160");
    }

    private TableColumns<String> columns() {
        return new TableColumns<>(KitFixture.kit(), table, "jobs", COLUMNS, state);
    }
}
