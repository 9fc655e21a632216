package org.millwright.ui.stock;

import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.stock.ReorderRow;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.stock.ReorderModel.Line;
import org.millwright.ui.theme.Icons;

/// A line of the reorder list: a supplier, or a part with its quantity and, in place, the reasons.
final class ReorderCell extends ListCell<Line> {

    static final double PART_NO = 110;
    static final double NAME = 330;
    static final double STOREROOM = 90;
    static final double FIGURE = 100;
    static final double EXPECTED = 110;
    static final double WHY = 70;

    private final Kit kit;
    private final IntConsumer explain;

    /// @param explain opens or closes the reasons of the line at an index
    ReorderCell(Kit kit, IntConsumer explain) {
        this.kit = kit;
        this.explain = explain;
        setPrefWidth(0);
        getStyleClass().add("reorder-cell");
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        setGraphic(empty || line == null ? null : node(line));
    }

    private Node node(Line line) {
        return switch (line) {
            case Line.Supplier(var name, var lines) -> supplier(name, lines);
            case Line.Part(var row, var explained) -> part(row, explained);
        };
    }

    private Node supplier(@Nullable String name, int lines) {
        Label heading = new Label(name == null ? kit.text("reorder.no-supplier") : name);
        heading.getStyleClass().add("strong");
        Label count = new Label(kit.text("reorder.lines", lines));
        count.getStyleClass().add("caption");
        HBox row = new HBox(heading, count);
        row.getStyleClass().add("reorder-supplier");
        row.setAlignment(Pos.BASELINE_LEFT);
        return row;
    }

    private Node part(ReorderRow row, boolean explained) {
        Label name = new Label(row.partName());
        name.setPrefWidth(NAME);
        Node order = measured(row.line().quantity(), row.unit(), true);
        Hyperlink why = new Hyperlink(kit.text("kit.explain.why"));
        why.getStyleClass().add("explain");
        why.setFocusTraversable(false);
        why.setAccessibleText(kit.text("kit.explain.why-about", row.partNo()));
        why.setOnAction(event -> explain.accept(getIndex()));
        why.setGraphic(Icons.of(explained ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        why.setMinWidth(WHY);
        HBox cells = new HBox(
                fixed(new Label(row.partNo()), PART_NO),
                name,
                fixed(new Label(row.storeroom().code()), STOREROOM),
                onHand(row),
                order,
                fixed(new Label(kit.formats().date(row.line().expectedOn())), EXPECTED),
                why);
        cells.getStyleClass().add("reorder-line");
        cells.setAlignment(Pos.CENTER_LEFT);
        if (!explained) {
            return cells;
        }
        return new VBox(cells, reasons(row));
    }

    private VBox reasons(ReorderRow row) {
        VBox reasons = new VBox();
        reasons.getStyleClass().add("explanation");
        for (Message line : row.line().explanation().lines()) {
            reasons.getChildren().add(new Label(kit.text(line)));
        }
        reasons.getChildren().getLast().getStyleClass().add("strong");
        return reasons;
    }

    private Node onHand(ReorderRow row) {
        HBox box = measured(row.onHand(), row.unit(), false);
        var icon = Icons.of(row.onHand().isZero() ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
        (row.onHand().isZero() ? Meaning.DANGER : Meaning.WARNING).mark(icon);
        box.getChildren().addFirst(icon);
        return box;
    }

    private HBox measured(Quantity quantity, String unit, boolean strong) {
        Label number = new Label(kit.formats().quantity(quantity));
        number.setMinWidth(Region.USE_PREF_SIZE);
        if (strong) {
            number.getStyleClass().add("strong");
        }
        Label measure = new Label(unit);
        measure.getStyleClass().add("unit");
        HBox box = new HBox(number, measure);
        box.getStyleClass().add("measured");
        box.setAlignment(Pos.CENTER_RIGHT);
        return fixed(box, FIGURE);
    }

    static <R extends Region> R fixed(R cell, double width) {
        cell.setMinWidth(width);
        cell.setPrefWidth(width);
        cell.setMaxWidth(width);
        return cell;
    }
}
