package org.millwright.ui.kit.table;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.table.Column.IconText;
import org.millwright.ui.kit.table.Column.Measured;

/// Shows one value of a row, and a quiet bar while the row is being read.
final class RowCell<R> extends TableCell<RowSlot<R>, R> {

    private static final double WIDEST_TOOLTIP = 420;

    private final Column<R> column;
    private final Messages messages;

    RowCell(Column<R> column, Messages messages) {
        this.column = column;
        this.messages = messages;
        if (column.figures()) {
            getStyleClass().add("number");
            setAlignment(Pos.CENTER_RIGHT);
        } else {
            setAlignment(Pos.CENTER_LEFT);
        }
        textTruncatedProperty().subscribe(cut -> setTooltip(cut ? whole() : null));
    }

    /// All of a text that the column is too narrow for.
    private Tooltip whole() {
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(textProperty());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST_TOOLTIP);
        return tooltip;
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        setContentDisplay(ContentDisplay.LEFT);
        if (empty || row == null) {
            setText(null);
            setGraphic(empty ? null : skeleton());
            return;
        }
        Object value = column.value().apply(row);
        switch (value) {
            case Status status -> showIcon(status.icon(), status.meaning(), value);
            case IconText icon -> showIcon(icon.icon(), Meaning.MUTED, value);
            case Measured measured -> showMeasured(measured);
            case null, default -> {
                setGraphic(null);
                setText(CellText.of(value, messages));
            }
        }
    }

    private void showIcon(Ikon picture, Meaning meaning, Object value) {
        FontIcon icon = getGraphic() instanceof FontIcon shown ? shown : new FontIcon();
        icon.setIconCode(picture);
        meaning.mark(icon);
        setGraphic(icon);
        setText(CellText.of(value, messages));
    }

    private void showMeasured(Measured measured) {
        Label number = new Label(CellText.of(measured.number(), messages));
        Label unit = new Label(measured.unit());
        number.setMinWidth(Region.USE_PREF_SIZE);
        unit.getStyleClass().add("unit");
        HBox both = new HBox(number, unit);
        both.getStyleClass().add("measured");
        both.setAlignment(Pos.CENTER_RIGHT);
        setText(CellText.of(measured, messages));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(both);
    }

    private static Node skeleton() {
        Region bar = new Region();
        bar.getStyleClass().add("skeleton");
        return bar;
    }
}
