package org.millwright.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// Columns from zero, each made of the same few parts, with a legend below.
public final class StackedChart extends Region {

    /// Dark to light, so that a print without colours tells them apart.
    private static final int MOST_SERIES = 4;

    /// The names of the columns; the legend stands below them.
    private static final double NAMES = 28;

    private static final double BETWEEN_NAMES = 6;

    private static final double MOST_WIDE = 40;

    /// @param label under the column, written for people
    /// @param parts in the order of the series; what is below zero takes no room
    public record Column(String label, List<Double> parts) {
        public Column {
            parts = List.copyOf(parts);
        }

        double height() {
            return parts.stream().mapToDouble(part -> Math.max(0, part)).sum();
        }
    }

    private record Bar(Region region, int column, double from, double to) {}

    private final ValueAxis axis;
    private final Label title = ValueAxis.styled(new Label(), "strong");
    private final FlowPane legend = ValueAxis.styled(new FlowPane(), "legend");
    private final List<Bar> bars = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<String> series;

    /// @param name subject and unit, such as "Cost by month, EUR"
    /// @param series what the parts are, from the bottom up, at most four
    public StackedChart(Kit kit, String name, List<String> series) {
        if (series.size() > MOST_SERIES) {
            throw new IllegalArgumentException(series.size() + " series");
        }
        this.axis = new ValueAxis(kit, NAMES);
        this.series = List.copyOf(series);
        title.setText(name);
        for (int i = 0; i < series.size(); i++) {
            Region mark = ValueAxis.styled(new Region(), "mark", "series-" + i);
            legend.getChildren().add(ValueAxis.styled(new Label(series.get(i), mark), "caption"));
        }
        getStyleClass().addAll("column-chart", "stacked-chart");
        setPrefSize(420, 220);
        setMinSize(200, 120);
        show(List.of());
    }

    public void title(String name) {
        title.setText(name);
    }

    public void show(List<Column> columns) {
        axis.upTo(columns.stream().mapToDouble(Column::height).max().orElse(0));
        bars.clear();
        names.clear();
        for (int i = 0; i < columns.size(); i++) {
            stack(columns.get(i), i);
            names.add(ValueAxis.styled(new Label(columns.get(i).label()), "caption"));
        }
        getChildren().setAll(title, legend);
        getChildren().addAll(axis.nodes().toList());
        getChildren().addAll(bars.stream().map(Bar::region).toList());
        getChildren().addAll(names);
        List<String> told = new ArrayList<>(List.of(title.getText()));
        columns.forEach(column -> told.add(told(column)));
        setAccessibleText(String.join("; ", told));
        requestLayout();
    }

    private void stack(Column column, int index) {
        double from = 0;
        for (int i = 0; i < column.parts().size(); i++) {
            double to = from + Math.max(0, column.parts().get(i));
            Region bar = ValueAxis.styled(new Region(), "bar", "series-" + i);
            Tooltip.install(bar, new Tooltip(told(column)));
            bars.add(new Bar(bar, index, from, to));
            from = to;
        }
    }

    private String told(Column column) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < column.parts().size(); i++) {
            parts.add(series.get(i) + " " + axis.number(column.parts().get(i)));
        }
        return column.label() + ": " + String.join(", ", parts);
    }

    @Override
    protected void layoutChildren() {
        double left = axis.width();
        double height = getHeight();
        double key = getWidth() - left;
        double deep = legend.prefHeight(key);
        ValueAxis.place(title, 0, 0, getWidth());
        legend.resizeRelocate(left, height - deep, key, deep);
        axis.foot(NAMES + deep);
        axis.layOut(getWidth(), height);
        double slot = (getWidth() - left) / Math.max(1, names.size());
        double thick = Math.rint(Math.min(MOST_WIDE, slot * 0.6));
        for (Bar bar : bars) {
            double top = axis.y(bar.to(), height);
            double x = Math.rint(left + slot * (bar.column() + 0.5) - thick / 2);
            bar.region().resizeRelocate(x, top, thick, axis.y(bar.from(), height) - top);
        }
        int step = step(slot);
        for (int i = 0; i < names.size(); i++) {
            double name = names.get(i).prefWidth(-1);
            names.get(i).setVisible((names.size() - 1 - i) % step == 0);
            ValueAxis.place(names.get(i), left + slot * (i + 0.5) - name / 2, axis.y(0, height) + 4, name);
        }
    }

    /// Every how many columns there is room for a name; the last one is always named.
    private int step(double slot) {
        double widest =
                names.stream().mapToDouble(name -> name.prefWidth(-1)).max().orElse(0);
        return (int) Math.max(1, Math.ceil((widest + BETWEEN_NAMES) / slot));
    }
}
