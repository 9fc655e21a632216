package org.millwright.ui.kit;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// The last few values as a line, the newest marked; scaled between the least and the greatest of them.
public final class Sparkline extends Region {

    private static final double INSET = 3;

    private final Polyline line = new Polyline();
    private final Circle newest = new Circle(2.5);
    private List<Double> values = List.of();

    public Sparkline() {
        getStyleClass().add("sparkline");
        line.getStyleClass().add("line");
        newest.getStyleClass().add("newest");
        getChildren().addAll(line, newest);
        setPrefSize(96, 24);
        setMinSize(24, 12);
        setMouseTransparent(true);
    }

    public Sparkline(List<Double> values) {
        this();
        show(values);
    }

    /// Oldest first.
    public void show(List<Double> newValues) {
        values = List.copyOf(newValues);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        line.getPoints().clear();
        newest.setVisible(!values.isEmpty());
        if (values.isEmpty()) {
            return;
        }
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double greatest = values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        double wide = getWidth() - 2 * INSET;
        double high = getHeight() - 2 * INSET;
        // a flat line runs through the middle
        DoubleUnaryOperator y =
                value -> INSET + (greatest == least ? high / 2 : high * (greatest - value) / (greatest - least));
        for (int i = 0; i < values.size(); i++) {
            double x = INSET + (values.size() == 1 ? wide : wide * i / (values.size() - 1));
            line.getPoints().addAll(x, y.applyAsDouble(values.get(i)));
        }
        int end = line.getPoints().size();
        newest.setCenterX(line.getPoints().get(end - 2));
        newest.setCenterY(line.getPoints().get(end - 1));
    }

    List<Double> points() {
        return List.copyOf(line.getPoints());
    }
}
