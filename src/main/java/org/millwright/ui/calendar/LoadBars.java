package org.millwright.ui.calendar;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.millwright.maintenance.CraftLoad;
import org.millwright.ui.kit.Kit;

/// Load of one craft, span by span: work orders below, what plans will make above them, and a line at what its people
/// have.
final class LoadBars extends Region {

    private static final double NAMES = 16;
    private static final double MOST_WIDE = 36;
    private static final double LINE = 2;
    private static final double TOP = 4;

    private record Bar(CraftLoad load, Region ordered, Region planned, Region capacity, Label name) {}

    private final List<Bar> bars = new ArrayList<>();
    private final double most;

    /// @param names one for each span
    /// @param most the hours that are as high as the bars may be, the same for all crafts that stand side by side
    LoadBars(Kit kit, List<CraftLoad> loads, List<String> names, double most) {
        this.most = most;
        for (int i = 0; i < loads.size(); i++) {
            CraftLoad load = loads.get(i);
            var bar = new Bar(load, part("ordered"), part("planned"), part("capacity"), new Label(names.get(i)));
            if (load.isOver()) {
                bar.ordered().getStyleClass().add("over");
                bar.planned().getStyleClass().add("over");
            }
            bar.name().getStyleClass().add("caption");
            bar.capacity().setVisible(load.capacity().signum() > 0);
            var tip = new Tooltip(LoadText.span(kit, load));
            for (Region each : List.of(bar.ordered(), bar.planned())) {
                Tooltip.install(each, tip);
            }
            bars.add(bar);
            getChildren().addAll(bar.ordered(), bar.planned(), bar.capacity(), bar.name());
        }
        getStyleClass().add("load-bars");
        setMinSize(60, 40);
        setPrefHeight(56);
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double foot = getHeight() - NAMES;
        double slot = getWidth() / Math.max(1, bars.size());
        double thick = Math.rint(Math.min(MOST_WIDE, slot * 0.6));
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double left = Math.rint(slot * (i + 0.5) - thick / 2);
            double ordered = height(bar.load().ordered().doubleValue(), foot);
            double all = height(bar.load().load().doubleValue(), foot);
            bar.ordered().resizeRelocate(left, foot - ordered, thick, ordered);
            bar.planned().resizeRelocate(left, foot - all, thick, all - ordered);
            double line = height(bar.load().capacity().doubleValue(), foot);
            bar.capacity().resizeRelocate(left - 3, foot - line, thick + 6, LINE);
            double wide = Math.min(slot, bar.name().prefWidth(-1));
            bar.name().resizeRelocate(slot * (i + 0.5) - wide / 2, foot, wide, NAMES);
        }
    }

    private double height(double hours, double foot) {
        return most <= 0 ? 0 : Math.rint(Math.min(1, hours / most) * (foot - LINE - TOP)) + (hours > 0 ? 1 : 0);
    }
}
