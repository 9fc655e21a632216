package org.millwright.ui.kit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The upright axis of a chart: up to a round number, with a line at each step.
final class ValueAxis {

    private static final double HEAD = 28;
    private static final double GAP = 8;

    private final Kit kit;
    private double foot;
    private final List<Region> lines = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private NiceScale scale = NiceScale.upTo(0);

    /// @param foot how much room there is below zero
    ValueAxis(Kit kit, double foot) {
        this.kit = kit;
        this.foot = foot;
    }

    void foot(double room) {
        foot = room;
    }

    void upTo(double greatest) {
        show(NiceScale.upTo(greatest));
    }

    void show(NiceScale shown) {
        scale = shown;
        lines.clear();
        ticks.clear();
        for (int i = 0; i <= scale.steps(); i++) {
            lines.add(styled(new Region(), i == 0 ? "axis-line" : "grid-line"));
            ticks.add(styled(new Label(number(value(i))), "caption"));
        }
    }

    /// The lines first, so that columns stand before them.
    Stream<Region> nodes() {
        return Stream.concat(lines.stream(), ticks.stream());
    }

    /// How wide the numbers are, with the gap beside them.
    double width() {
        return GAP
                + ticks.stream().mapToDouble(tick -> tick.prefWidth(-1)).max().orElse(0);
    }

    /// Where a value stands in a chart of this height.
    double y(double value, double height) {
        return Math.rint(HEAD + (height - HEAD - foot) * (1 - (value - scale.start()) / (scale.end() - scale.start())));
    }

    void layOut(double width, double height) {
        double axis = width();
        for (int i = 0; i < lines.size(); i++) {
            double y = y(value(i), height);
            lines.get(i).resizeRelocate(axis, y, width - axis, 1);
            Label tick = ticks.get(i);
            double wide = tick.prefWidth(-1);
            place(tick, axis - GAP - wide, y - tick.prefHeight(-1) / 2, wide);
        }
    }

    private double value(int step) {
        return scale.start() + scale.step() * step;
    }

    String number(double value) {
        return kit.formats().decimal(BigDecimal.valueOf(value), 0, 2);
    }

    /// As wide as asked, as high as it wants to be.
    static void place(Label label, double x, double y, double width) {
        label.resizeRelocate(Math.rint(x), Math.rint(y), width, label.prefHeight(width));
    }

    static <N extends Region> N styled(N node, String... styles) {
        node.getStyleClass().addAll(styles);
        return node;
    }
}
