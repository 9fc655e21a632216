package org.millwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Columns from zero with a title that names subject and unit, and one limit drawn across.
public final class ColumnChart extends Region {

    /// @param label under the column, written for people
    /// @param value zero or more
    public record Column(String label, double value, Meaning meaning) {}

    private static final double FOOT = 20;
    private static final double MOST_WIDE = 48;

    private final ValueAxis axis;
    private final Label title = new Label();
    private final Region limitLine = new Region();
    private final Label limitName = new Label();
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private List<Column> columns = List.of();
    private @Nullable Double limit;

    /// @param name subject and unit, such as "Spend by month, EUR"
    public ColumnChart(Kit kit, String name) {
        this.axis = new ValueAxis(kit, FOOT);
        title.setText(name);
        title.getStyleClass().add("strong");
        limitLine.getStyleClass().add("limit-line");
        limitName.getStyleClass().addAll("caption", "limit-name");
        getStyleClass().add("column-chart");
        setPrefSize(420, 220);
        setMinSize(200, 120);
        show(List.of(), null, "");
    }

    /// @param newLimit a line across with its name, null for none
    public void show(List<Column> newColumns, @Nullable Double newLimit, String nameOfLimit) {
        columns = List.copyOf(newColumns);
        limit = newLimit;
        limitName.setText(nameOfLimit);
        axis.upTo(Math.max(
                limit == null ? 0 : limit,
                columns.stream().mapToDouble(Column::value).max().orElse(0)));
        bars.clear();
        names.clear();
        for (Column column : columns) {
            Region bar = ValueAxis.styled(new Region(), "bar");
            column.meaning().mark(bar);
            Tooltip.install(bar, new Tooltip(column.label() + ": " + axis.number(column.value())));
            bars.add(bar);
            names.add(ValueAxis.styled(new Label(column.label()), "caption"));
        }
        getChildren().setAll(title);
        getChildren().addAll(axis.nodes().toList());
        getChildren().addAll(bars);
        getChildren().addAll(names);
        if (limit != null) {
            getChildren().addAll(limitLine, limitName);
        }
        setAccessibleText(accessible());
        requestLayout();
    }

    private String accessible() {
        List<String> parts = new ArrayList<>(List.of(title.getText()));
        columns.forEach(column -> parts.add(column.label() + " " + axis.number(column.value())));
        return String.join("; ", parts);
    }

    @Override
    protected void layoutChildren() {
        double left = axis.width();
        double wide = getWidth() - left;
        double height = getHeight();
        ValueAxis.place(title, 0, 0, getWidth());
        axis.layOut(getWidth(), height);
        double slot = columns.isEmpty() ? wide : wide / columns.size();
        double thick = Math.rint(Math.min(MOST_WIDE, slot * 0.6));
        double zero = axis.y(0, height);
        for (int i = 0; i < columns.size(); i++) {
            double middle = left + slot * (i + 0.5);
            double top = axis.y(columns.get(i).value(), height);
            bars.get(i).resizeRelocate(Math.rint(middle - thick / 2), top, thick, zero - top);
            double name = Math.min(slot - 2, names.get(i).prefWidth(-1));
            ValueAxis.place(names.get(i), middle - name / 2, zero + 4, name);
        }
        if (limit != null) {
            limitLine.resizeRelocate(left, axis.y(limit, height), wide, 2);
            double name = limitName.prefWidth(-1);
            ValueAxis.place(limitName, getWidth() - name, 4, name);
        }
    }
}
