package org.millwright.ui.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Columns from zero with a title that names subject and unit, and one limit drawn across.
public final class ColumnChart extends Region {

    /// @param label under the column, written for people
    /// @param value zero or more
    public record Column(String label, double value, Meaning meaning) {}

    private static final double HEAD = 28;
    private static final double FOOT = 20;
    private static final double GAP = 8;
    private static final double MOST_WIDE = 48;

    private final Kit kit;
    private final Label title = new Label();
    private final Region limitLine = new Region();
    private final Label limitName = new Label();
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private List<Column> columns = List.of();
    private @Nullable Double limit;
    private NiceScale scale = NiceScale.upTo(0);

    /// @param name subject and unit, such as "Spend by month, EUR"
    public ColumnChart(Kit kit, String name) {
        this.kit = kit;
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
        scale = NiceScale.upTo(Math.max(
                limit == null ? 0 : limit,
                columns.stream().mapToDouble(Column::value).max().orElse(0)));
        lines.clear();
        ticks.clear();
        bars.clear();
        names.clear();
        for (int i = 0; i <= scale.steps(); i++) {
            lines.add(styled(new Region(), i == 0 ? "axis-line" : "grid-line"));
            ticks.add(styled(new Label(number(scale.step() * i)), "caption"));
        }
        for (Column column : columns) {
            Region bar = styled(new Region(), "bar");
            column.meaning().mark(bar);
            Tooltip.install(bar, new Tooltip(column.label() + ": " + number(column.value())));
            bars.add(bar);
            names.add(styled(new Label(column.label()), "caption"));
        }
        getChildren().setAll(title);
        getChildren().addAll(lines);
        getChildren().addAll(ticks);
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
        columns.forEach(column -> parts.add(column.label() + " " + number(column.value())));
        return String.join("; ", parts);
    }

    private String number(double value) {
        return kit.formats().decimal(BigDecimal.valueOf(value), 0, 2);
    }

    private static <N extends Region> N styled(N node, String style) {
        node.getStyleClass().add(style);
        return node;
    }

    @Override
    protected void layoutChildren() {
        double axis = GAP
                + ticks.stream().mapToDouble(tick -> tick.prefWidth(-1)).max().orElse(0);
        double wide = getWidth() - axis;
        place(title, 0, 0, getWidth(), -1);
        for (int i = 0; i < lines.size(); i++) {
            double y = y(scale.step() * i);
            lines.get(i).resizeRelocate(axis, y, wide, 1);
            double tick = ticks.get(i).prefWidth(-1);
            place(ticks.get(i), axis - GAP - tick, y - ticks.get(i).prefHeight(-1) / 2, tick, -1);
        }
        double slot = columns.isEmpty() ? wide : wide / columns.size();
        double thick = Math.rint(Math.min(MOST_WIDE, slot * 0.6));
        for (int i = 0; i < columns.size(); i++) {
            double middle = axis + slot * (i + 0.5);
            double top = y(columns.get(i).value());
            bars.get(i).resizeRelocate(Math.rint(middle - thick / 2), top, thick, y(0) - top);
            double name = Math.min(slot - 2, names.get(i).prefWidth(-1));
            place(names.get(i), middle - name / 2, y(0) + 4, name, -1);
        }
        if (limit != null) {
            limitLine.resizeRelocate(axis, y(limit), wide, 2);
            double name = limitName.prefWidth(-1);
            place(limitName, getWidth() - name, 4, name, -1);
        }
    }

    private void place(Label label, double x, double y, double width, double height) {
        layoutInArea(
                label,
                Math.rint(x),
                Math.rint(y),
                width,
                height < 0 ? label.prefHeight(-1) : height,
                0,
                HPos.LEFT,
                VPos.TOP);
    }

    private double y(double value) {
        double high = getHeight() - HEAD - FOOT;
        return Math.rint(HEAD + high * (1 - value / scale.end()));
    }
}
