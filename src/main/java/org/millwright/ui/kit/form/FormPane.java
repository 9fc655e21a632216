package org.millwright.ui.kit.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.millwright.ui.kit.Kit;

/// Lays fields out in reading order, in two columns where there is room. Labels stand above their fields, or beside
/// them.
public final class FormPane extends GridPane {

    /// Under this width, in pixels, one column.
    private static final double TWO_ABOVE = 560;

    private static final double TWO_BESIDE = 800;

    public enum Labels {
        ABOVE,
        BESIDE
    }

    private final Kit kit;
    private final Labels labels;
    private final List<Node> parts = new ArrayList<>();
    private final Set<Node> away = new HashSet<>();
    private double twoAbove;
    private int columns;

    public FormPane(Kit kit, Labels labels) {
        this.kit = kit;
        this.labels = labels;
        this.twoAbove = labels == Labels.ABOVE ? TWO_ABOVE : TWO_BESIDE;
        getStyleClass().add("form-pane");
        setMaxWidth(960);
        widthProperty().subscribe(width -> arrange(columnsFor(width.doubleValue())));
    }

    public FormPane(Kit kit) {
        this(kit, Labels.ABOVE);
    }

    public FormPane add(FormField<?>... fields) {
        parts.addAll(List.of(fields));
        columns = 0;
        arrange(columnsFor(getWidth()));
        return this;
    }

    /// For a form of short fields: from which width on, in pixels, there are two columns.
    public FormPane twoFrom(double width) {
        twoAbove = width;
        return this;
    }

    /// Something that is no field, across all columns.
    public FormPane with(Node part) {
        parts.add(part);
        columns = 0;
        return this;
    }

    /// Takes parts out of sight, or shows them again; they stay fields of the form.
    public FormPane show(boolean inSight, Node... which) {
        boolean changed = inSight ? away.removeAll(List.of(which)) : away.addAll(List.of(which));
        if (changed) {
            columns = 0;
            arrange(columnsFor(getWidth()));
        }
        return this;
    }

    /// A heading over the fields that follow.
    public FormPane section(String key) {
        Label heading = new Label(kit.text(key));
        heading.getStyleClass().add("section-title");
        return with(heading);
    }

    public List<FormField<?>> fields() {
        List<FormField<?>> fields = new ArrayList<>();
        for (Node part : parts) {
            if (part instanceof FormField<?> field) {
                fields.add(field);
            }
        }
        return fields;
    }

    /// To the first field that complains; nowhere when none does.
    public void focusWrong() {
        fields().stream().filter(field -> field.complaint() != null).findFirst().ifPresent(FormField::requestFocus);
    }

    private int columnsFor(double width) {
        return width >= twoAbove ? 2 : 1;
    }

    private void arrange(int wanted) {
        if (wanted == columns) {
            return;
        }
        columns = wanted;
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column =
                    new ColumnConstraints(80, 200, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        int row = 0;
        int at = 0;
        for (Node part : parts) {
            if (away.contains(part)) {
                continue;
            }
            boolean whole = !(part instanceof FormField<?> field) || field.isWide();
            if (whole && at > 0) {
                row++;
                at = 0;
            }
            Node cell = part instanceof FormField<?> field ? labelled(field) : part;
            setValignment(cell, VPos.TOP);
            add(cell, at, row, whole ? columns : 1, 1);
            at = whole ? columns : at + 1;
            if (at >= columns) {
                row++;
                at = 0;
            }
        }
    }

    private Node labelled(FormField<?> field) {
        boolean beside = labels == Labels.BESIDE;
        if (field instanceof CheckEntry) {
            return new VBox(field);
        }
        Label label = new Label(field.label());
        label.setLabelFor(field.control());
        HBox caption = new HBox(label);
        caption.getStyleClass().add("field-label");
        if (field.isRequired()) {
            Label mark = new Label("*");
            mark.getStyleClass().add("required-mark");
            mark.visibleProperty().bind(field.disableProperty().not());
            caption.getChildren().add(mark);
        }
        if (!beside) {
            VBox above = new VBox(caption, field);
            above.getStyleClass().add("labelled");
            // a field that does not apply takes its label along
            above.visibleProperty().bind(field.visibleProperty());
            above.managedProperty().bind(field.managedProperty());
            return above;
        }
        caption.setMinWidth(140);
        caption.setMaxWidth(140);
        HBox row = new HBox(caption, field);
        row.getStyleClass().add("labelled-beside");
        HBox.setHgrow(field, Priority.ALWAYS);
        return row;
    }
}
