package org.millwright.ui.kit;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// A value over time as a line, with a title that names subject and unit. Resting on it tells the
/// nearest value.
public final class TimeChart extends Region {

    /// @param said the value and its moment in words
    public record Point(LocalDateTime at, double value, String said) {}

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
    private List<Point> points = List.of();

    public TimeChart(Kit kit) {
        this.kit = kit;
        this.axis = new ValueAxis(kit, FOOT);
        this.title = ValueAxis.styled(new Label(), "strong");
        course.getStyleClass().add("course");
        pointed.getStyleClass().add("pointed");
        said.getStyleClass().addAll("caption", "said");
        List.of(course, pointed, said).forEach(node -> node.setMouseTransparent(true));
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
        title.setText(name);
        points = List.copyOf(byTime);
        axis.show(
                points.isEmpty()
                        ? NiceScale.upTo(0)
                        : NiceScale.between(
                                points.stream().mapToDouble(Point::value).min().orElseThrow(),
                                points.stream().mapToDouble(Point::value).max().orElseThrow()));
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
        getChildren().add(course);
        getChildren().addAll(dots);
        getChildren().addAll(dates);
        getChildren().addAll(pointed, said);
        requestLayout();
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
        layOutDates(left);
    }

    /// As many as there is room for, evenly spread.
    private void layOutDates(double left) {
        dates.forEach(date -> date.setVisible(false));
        if (points.isEmpty()) {
            return;
        }
        LocalDateTime first = points.getFirst().at();
        long days = Duration.between(first, points.getLast().at()).toDays();
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
        long last = second(points.getLast().at());
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
