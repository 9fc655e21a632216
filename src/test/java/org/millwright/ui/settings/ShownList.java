package org.millwright.ui.settings;

import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.millwright.ui.Desk;
import org.millwright.ui.Scenes;

/// A list of the settings as its reader sees and uses it.
record ShownList(Node node) {

    static ShownList of(ListWithForm<?> list, Desk desk) {
        Scenes.show(desk.withCards(list.node()));
        list.shown();
        return new ShownList(list.node());
    }

    /// The texts of a column, from the top.
    List<String> column(int place) {
        Scenes.layOut(node.getScene());
        return node.lookupAll(".table-row-cell").stream()
                .map(row -> (TableRow<?>) row)
                .filter(row -> !row.isEmpty())
                .sorted(Comparator.comparingInt(TableRow::getIndex))
                .map(row -> row.lookupAll(".table-cell").stream()
                        .map(cell -> (TableCell<?, ?>) cell)
                        .filter(cell -> cell.getTableView().getVisibleLeafIndex(cell.getTableColumn()) == place)
                        .map(TableCell::getText)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    void find(String text) {
        Scenes.find(node, ".filter-bar .text-field", TextField.class).setText(text);
    }

    void sortBy(int place) {
        sort((TableView<?>) Scenes.find(node, ".table-view", TableView.class), place);
    }

    private static <T> void sort(TableView<T> table, int place) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(place)));
    }
}
