package org.millwright.ui.kit;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A reading on a bar with its limits: what is fine, what warns, what alarms, and where the value stands.
public final class LimitBar extends Region {

    /// Alarm outside `low` to `high`, warning outside `warnLow` to `warnHigh`; each may be missing.
    public record Limits(
            @Nullable Double low,
            @Nullable Double warnLow,
            @Nullable Double warnHigh,
            @Nullable Double high) {

        public Meaning meaning(double value) {
            if ((low != null && value < low) || (high != null && value > high)) {
                return Meaning.DANGER;
            }
            return (warnLow != null && value < warnLow) || (warnHigh != null && value > warnHigh)
                    ? Meaning.WARNING
                    : Meaning.SUCCESS;
        }

        DoubleStream all() {
            return Stream.of(low, warnLow, warnHigh, high)
                    .filter(limit -> limit != null)
                    .mapToDouble(Double::doubleValue);
        }
    }

    private static final double MARGIN = 0.15;
    private static final double THICK = 8;
    private static final double MARKER = 4;

    private final Region marker = new Region();
    private Limits limits = new Limits(null, null, null, null);
    private @Nullable Double value;
    private double from;
    private double to;

    public LimitBar() {
        getStyleClass().add("limit-bar");
        marker.getStyleClass().add("marker");
        setPrefSize(200, 16);
        setMinSize(60, 16);
    }

    /// @param newValue null while nothing has been entered
    public void show(Limits newLimits, @Nullable Double newValue) {
        limits = newLimits;
        value = newValue;
        scale();
        getChildren().clear();
        double[] edges = DoubleStream.concat(DoubleStream.of(from, to), limits.all())
                .sorted()
                .toArray();
        for (int i = 0; i + 1 < edges.length; i++) {
            Region zone = new Region();
            zone.getStyleClass().add("zone");
            limits.meaning((edges[i] + edges[i + 1]) / 2).mark(zone);
            zone.setUserData(List.of(edges[i], edges[i + 1]));
            getChildren().add(zone);
        }
        if (value != null) {
            limits.meaning(value).mark(marker);
            getChildren().add(marker);
        }
        requestLayout();
    }

    private void scale() {
        double[] all = value == null
                ? limits.all().toArray()
                : DoubleStream.concat(limits.all(), DoubleStream.of(value)).toArray();
        double least = DoubleStream.of(all).min().orElse(0);
        double greatest = DoubleStream.of(all).max().orElse(1);
        double room = greatest == least ? Math.max(1, Math.abs(least)) : (greatest - least) * MARGIN;
        from = least - room;
        to = greatest + room;
    }

    @Override
    protected void layoutChildren() {
        double top = (getHeight() - THICK) / 2;
        for (var child : getManagedChildren()) {
            if (child.getUserData() instanceof List<?> edges) {
                double left = x((Double) edges.getFirst());
                child.resizeRelocate(left, top, Math.max(0, x((Double) edges.getLast()) - left - 1), THICK);
            }
        }
        if (value != null) {
            marker.resizeRelocate(x(value) - MARKER / 2, 0, MARKER, getHeight());
        }
    }

    private double x(double at) {
        return Math.rint(getWidth() * (at - from) / (to - from));
    }
}
