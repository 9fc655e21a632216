package org.millwright.ui.kit.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;

/// The columns of a list as the user has arranged them, and the menu on the header to choose among them.
final class TableColumns<R> {

    private final Kit kit;
    private final String stateKey;
    private final ViewState state;
    private final Map<String, Column<R>> declared = new LinkedHashMap<>();
    private final TableView<RowSlot<R>> table;
    private final ContextMenu menu = new ContextMenu();
    private boolean arranging;

    TableColumns(Kit kit, TableView<RowSlot<R>> table, String name, List<Column<R>> columns, ViewState state) {
        this.kit = kit;
        this.table = table;
        this.state = state;
        this.stateKey = "table." + name;
        columns.forEach(column -> declared.put(column.key(), column));
        arrange(TableLayout.read(state.get(stateKey)));
        table.getVisibleLeafColumns().subscribe(this::remember);
        table.getSortOrder().subscribe(this::remember);
    }

    /// The request's sorting, from the header.
    ListRequest sorted(ListRequest request) {
        TableLayout layout = layout();
        return request.sortedBy(layout.sort(), layout.descending());
    }

    List<Column<R>> shown() {
        return table.getVisibleLeafColumns().stream()
                .map(column -> declared.get(column.getId()))
                .map(Objects::requireNonNull)
                .toList();
    }

    private void arrange(TableLayout layout) {
        arranging = true;
        Map<String, TableColumn<RowSlot<R>, R>> made = new LinkedHashMap<>();
        for (TableLayout.Place place : layout.places()) {
            Column<R> column = declared.get(place.key());
            if (column != null) {
                made.put(place.key(), make(column, place.width(), place.shown()));
            }
        }
        declared.forEach((key, column) -> made.computeIfAbsent(key, k -> make(column, column.width(), column.shown())));
        table.getColumns().setAll(List.copyOf(made.values()));
        table.getSortOrder().clear();
        TableColumn<RowSlot<R>, R> sort = made.get(layout.sort());
        if (sort != null) {
            sort.setSortType(layout.descending() ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().setAll(List.of(sort));
        }
        fillMenu();
        arranging = false;
    }

    private TableColumn<RowSlot<R>, R> make(Column<R> column, double width, boolean shown) {
        TableColumn<RowSlot<R>, R> made = new TableColumn<>(kit.text(column.header()));
        made.setId(column.key());
        made.setPrefWidth(width);
        made.setMinWidth(32);
        made.setVisible(shown);
        made.setSortable(column.sortable());
        made.setCellValueFactory(features -> features.getValue().rowProperty());
        made.setCellFactory(c -> new RowCell<>(column, kit.messages()));
        if (column.figures()) {
            made.getStyleClass().add("number");
        }
        made.setContextMenu(menu);
        made.widthProperty().subscribe(this::remember);
        made.sortTypeProperty().subscribe(this::remember);
        return made;
    }

    private void fillMenu() {
        List<MenuItem> items = new ArrayList<>();
        for (TableColumn<RowSlot<R>, ?> column : table.getColumns()) {
            CheckMenuItem item = new CheckMenuItem();
            item.textProperty().bind(column.textProperty());
            item.selectedProperty().bindBidirectional(column.visibleProperty());
            items.add(item);
        }
        MenuItem reset = new MenuItem(kit.text("kit.table.columns.reset"));
        reset.setOnAction(event -> {
            arrange(TableLayout.read(null));
            remember();
        });
        items.add(new SeparatorMenuItem());
        items.add(reset);
        menu.getItems().setAll(items);
    }

    private TableLayout layout() {
        List<TableLayout.Place> places = table.getColumns().stream()
                .map(column -> new TableLayout.Place(
                        column.getId(),
                        column.getWidth() == 0 ? column.getPrefWidth() : column.getWidth(),
                        column.isVisible()))
                .toList();
        if (table.getSortOrder().isEmpty()) {
            return new TableLayout(places, "", false);
        }
        TableColumn<RowSlot<R>, ?> sort = table.getSortOrder().getFirst();
        return new TableLayout(places, sort.getId(), sort.getSortType() == SortType.DESCENDING);
    }

    private void remember() {
        if (!arranging) {
            state.put(stateKey, layout().write());
        }
    }
}
