package org.millwright.ui.kit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/// A value over time as a line, with a title that names subject and unit, levels across it, and a straight line that
/// may lead on. Resting on it tells the nearest value.
public final class TimeChart extends Region {

    /// @param said the value and its moment in words
    public record Point(LocalDateTime at, double value, String said) {}

    /// A value drawn across the chart, such as a limit.
    public record Level(double value, String name, Meaning meaning) {}

    /// A straight line between two moments, such as a trend and where it leads.
    public record Stretch(LocalDateTime from, double first, LocalDateTime to, double last) {}

    private static final double FOOT = 20;
    private static final double ROOM_OF_DATE = 140;
    private static final int MOST_DATES = 12;
    private static final double DOT = 2.5;
    private static final double POINTED = 5;

    /// More would run together.
    private static final int MOST_DOTS = 60;

    private final Kit kit;
    private final ValueAxis axis;
    private final Label title;
    private final Polyline course = new Polyline();
    private final Circle pointed = new Circle(POINTED);
    private final Label said = new Label();
    private final List<Circle> dots = new ArrayList<>();
    private final List<Label> dates = new ArrayList<>();
    private final Line stretched = new Line();
    private final List<Line> lines = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private List<Point> points = List.of();
    private List<Level> levels = List.of();
    private @Nullable Stretch stretch;

    public TimeChart(Kit kit) {
        this.kit = kit;
        this.axis = new ValueAxis(kit, FOOT);
        this.title = ValueAxis.styled(new Label(), "strong");
        course.getStyleClass().add("course");
        pointed.getStyleClass().add("pointed");
        said.getStyleClass().addAll("caption", "said");
        stretched.getStyleClass().add("stretched");
        List.of(course, pointed, said, stretched).forEach(node -> node.setMouseTransparent(true));
        for (int i = 0; i < MOST_DATES; i++) {
            dates.add(ValueAxis.styled(new Label(), "caption"));
        }
        getStyleClass().add("time-chart");
        setPrefSize(480, 190);
        setMinSize(200, 120);
        setOnMouseMoved(this::point);
        setOnMouseExited(event -> point(-1));
        show("", List.of());
    }

    /// @param name subject and unit, such as "Running hours over time, h"
    /// @param byTime the earliest first
    public void show(String name, List<Point> byTime) {
        show(name, byTime, List.of(), null);
    }

    /// @param across what is drawn across the chart, all of it in sight
    public void show(String name, List<Point> byTime, List<Level> across, @Nullable Stretch straight) {
        title.setText(name);
        points = List.copyOf(byTime);
        levels = List.copyOf(across);
        stretch = straight;
        DoubleSummaryStatistics values = new DoubleSummaryStatistics();
        points.forEach(point -> values.accept(point.value()));
        levels.forEach(level -> values.accept(level.value()));
        if (straight != null) {
            values.accept(straight.first());
            values.accept(straight.last());
        }
        axis.show(points.isEmpty() ? NiceScale.upTo(0) : NiceScale.between(values.getMin(), values.getMax()));
        lines.clear();
        names.clear();
        stretched.setVisible(straight != null && !points.isEmpty());
        if (!points.isEmpty()) {
            levels.forEach(this::across);
        }
        dots.clear();
        if (points.size() <= MOST_DOTS) {
            points.forEach(_ -> dots.add(dot()));
        }
        setAccessibleText(accessible());
        point(-1);
        fillIn();
    }

    private void fillIn() {
        getChildren().setAll(title);
        getChildren().addAll(axis.nodes().toList());
        getChildren().addAll(lines);
        getChildren().addAll(stretched, course);
        getChildren().addAll(dots);
        getChildren().addAll(names);
        getChildren().addAll(dates);
        getChildren().addAll(pointed, said);
        requestLayout();
    }

    private void across(Level level) {
        var line = new Line();
        line.getStyleClass().add("level");
        level.meaning().mark(line);
        line.setMouseTransparent(true);
        lines.add(line);
        var name = ValueAxis.styled(new Label(level.name()), "caption", "level-name");
        name.setMouseTransparent(true);
        names.add(name);
    }

    private static Circle dot() {
        var dot = new Circle(DOT);
        dot.getStyleClass().add("dot");
        dot.setMouseTransparent(true);
        return dot;
    }

    private String accessible() {
        return points.isEmpty()
                ? title.getText()
                : String.join(
                        "; ",
                        title.getText(),
                        points.getFirst().said(),
                        points.getLast().said());
    }

    @Override
    protected void layoutChildren() {
        double left = axis.width();
        ValueAxis.place(title, 0, 0, getWidth());
        axis.layOut(getWidth(), getHeight());
        course.getPoints().clear();
        for (int i = 0; i < points.size(); i++) {
            double x = x(points.get(i).at());
            double y = axis.y(points.get(i).value(), getHeight());
            course.getPoints().addAll(x, y);
            if (i < dots.size()) {
                dots.get(i).setCenterX(x);
                dots.get(i).setCenterY(y);
            }
        }
        layOutLevels(left);
        layOutStretch();
        layOutDates(left);
    }

    /// Their names stand at the left end, over the line; under it where the next one above is too near.
    private void layOutLevels(double left) {
        double above = title.prefHeight(-1);
        for (int i = levels.size() - 1; i >= 0; i--) {
            double y = axis.y(levels.get(i).value(), getHeight()) + 0.5;
            Line line = lines.get(i);
            line.setStartX(left);
            line.setEndX(getWidth());
            line.setStartY(y);
            line.setEndY(y);
            Label name = names.get(i);
            double high = name.prefHeight(-1);
            double top = y - high < above ? y + 1 : y - high;
            ValueAxis.place(name, left + 4, top, name.prefWidth(-1));
            above = top + high;
        }
    }

    private void layOutStretch() {
        Stretch straight = stretch;
        if (straight != null && !points.isEmpty()) {
            stretched.setStartX(x(straight.from()));
            stretched.setEndX(x(straight.to()));
            stretched.setStartY(axis.y(straight.first(), getHeight()));
            stretched.setEndY(axis.y(straight.last(), getHeight()));
        }
    }

    private LocalDateTime end() {
        LocalDateTime last = points.getLast().at();
        return stretch != null && stretch.to().isAfter(last) ? stretch.to() : last;
    }

    /// As many as there is room for, evenly spread.
    private void layOutDates(double left) {
        dates.forEach(date -> date.setVisible(false));
        if (points.isEmpty()) {
            return;
        }
        LocalDateTime first = points.getFirst().at();
        long days = Duration.between(first, end()).toDays();
        long room = (long) ((getWidth() - left) / ROOM_OF_DATE);
        long steps = Math.max(1, Math.min(Math.min(days, room), MOST_DATES - 1));
        for (int i = 0; i <= (days == 0 ? 0 : steps); i++) {
            LocalDateTime at = first.plusDays(days * i / steps);
            Label date = dates.get(i);
            String text = kit.formats().date(at.toLocalDate());
            if (!text.equals(date.getText())) {
                date.setText(text);
            }
            date.setVisible(true);
            double wide = date.prefWidth(-1);
            double x = Math.max(left, Math.min(getWidth() - wide, x(at) - wide / 2));
            ValueAxis.place(date, x, getHeight() - FOOT + 4, wide);
        }
    }

    private double x(LocalDateTime at) {
        double left = axis.width() + DOT;
        double wide = getWidth() - left - POINTED;
        long first = second(points.getFirst().at());
        long last = second(end());
        return last == first ? left + wide / 2 : left + wide * (second(at) - first) / (last - first);
    }

    private void point(MouseEvent event) {
        int nearest = -1;
        for (int i = 0; i < points.size(); i++) {
            if (nearest < 0
                    || Math.abs(x(points.get(i).at()) - event.getX())
                            < Math.abs(x(points.get(nearest).at()) - event.getX())) {
                nearest = i;
            }
        }
        point(nearest);
    }

    /// @param index of the point that is told; below zero for none
    void point(int index) {
        pointed.setVisible(index >= 0);
        said.setVisible(index >= 0);
        if (index >= 0) {
            Point point = points.get(index);
            double x = x(point.at());
            double y = axis.y(point.value(), getHeight());
            pointed.setCenterX(x);
            pointed.setCenterY(y);
            said.setText(point.said());
            said.applyCss();
            double wide = said.prefWidth(-1);
            double high = said.prefHeight(-1);
            double beside = x + POINTED + 4 + wide > getWidth() ? x - POINTED - 4 - wide : x + POINTED + 4;
            said.resizeRelocate(Math.rint(beside), Math.rint(Math.max(0, y - high - 4)), wide, high);
        }
    }

    private static long second(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC);
    }
}
