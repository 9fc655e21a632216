package org.millwright.ui.inspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.inspection.Crossing;
import org.millwright.inspection.LeastSquares;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Measured;
import org.millwright.inspection.PointHistory;
import org.millwright.inspection.Trend;
import org.millwright.inspection.TrendWords;
import org.millwright.inspection.Zone;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.ExplainPopover;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.LimitBar;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.TimeChart;

/// The readings of a check point over time with its limits, and in words where they are heading.
final class TrendPane extends HBox {

    private final Kit kit;
    private final TimeChart chart;
    private final Label last = new Label();
    private final Label when = new Label();
    private final LimitBar bar = new LimitBar();
    private final Label limits = new Label();
    private final VBox heading = new VBox();

    TrendPane(Kit kit) {
        this.kit = kit;
        chart = new TimeChart(kit);
        chart.setId("trend");
        last.getStyleClass().add("page-title");
        List.of(when, limits).forEach(label -> label.getStyleClass().add("caption"));
        limits.setWrapText(true);
        limits.setMinHeight(USE_PREF_SIZE);
        bar.setMaxWidth(Double.MAX_VALUE);
        heading.getStyleClass().add("trend-heading");
        VBox facts = new VBox(last, when, bar, limits, heading);
        facts.getStyleClass().add("trend-facts");
        HBox.setHgrow(chart, Priority.ALWAYS);
        getStyleClass().add("trend-pane");
        getChildren().setAll(List.of(chart, facts));
    }

    void show(PointHistory history, Trend trend) {
        List<Measured> readings = history.measured();
        String unit = Objects.requireNonNullElse(history.question().unit(), "");
        chart.show(
                unit.isEmpty() ? history.name() : kit.text("points.chart", history.name(), unit),
                readings.stream().map(reading -> point(reading, unit)).toList(),
                levels(history.question().limits()),
                stretch(trend));
        boolean any = !readings.isEmpty();
        last.setText(
                any
                        ? RoundLook.reading(
                                kit,
                                readings.getLast().value(),
                                history.question().unit())
                        : "");
        when.setText(any ? kit.text("points.last", readings.getLast().at()) : "");
        Limits asked = history.question().limits();
        boolean limited = !asked.areMissing();
        bar.setVisible(limited);
        bar.setManaged(limited);
        bar.show(RoundLook.bar(asked), any ? readings.getLast().value().doubleValue() : null);
        limits.setText(RoundLook.limits(kit, asked));
        limits.setManaged(limited);
        heading.getChildren().setAll(heading(history.name(), trend, unit));
    }

    private TimeChart.Point point(Measured reading, String unit) {
        return new TimeChart.Point(
                local(reading.at()),
                reading.value().doubleValue(),
                kit.text(
                        "points.chart.point",
                        local(reading.at()),
                        RoundLook.reading(kit, reading.value(), unit.isEmpty() ? null : unit)));
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, kit.formats().zone());
    }

    private List<TimeChart.Level> levels(Limits limits) {
        List<TimeChart.Level> levels = new ArrayList<>();
        level(levels, "rounds.limit.low-alarm", limits.lowAlarm(), Zone.LOW_ALARM);
        level(levels, "rounds.limit.low-warning", limits.lowWarning(), Zone.LOW_WARNING);
        level(levels, "rounds.limit.high-warning", limits.highWarning(), Zone.HIGH_WARNING);
        level(levels, "rounds.limit.high-alarm", limits.highAlarm(), Zone.HIGH_ALARM);
        return levels;
    }

    private void level(List<TimeChart.Level> levels, String key, @Nullable BigDecimal limit, Zone beyond) {
        if (limit != null) {
            levels.add(new TimeChart.Level(
                    limit.doubleValue(), kit.text(key, limit), RoundLook.meaning(beyond.verdict())));
        }
    }

    /// From the first reading that the line goes through to the last limit that it comes to.
    private TimeChart.@Nullable Stretch stretch(Trend trend) {
        LeastSquares line = trend.line();
        Instant first = trend.first();
        Instant end = trend.crossings().isEmpty()
                ? trend.last()
                : trend.crossings().getLast().at();
        if (line == null || first == null || end == null || !trend.isMoving()) {
            return null;
        }
        double days = java.time.Duration.between(first, end).toMillis() / 86_400_000d;
        return new TimeChart.Stretch(local(first), line.at(0), local(end), line.at(days));
    }

    private List<Node> heading(String point, Trend trend, String unit) {
        List<Node> lines = new ArrayList<>();
        var explain = new ExplainPopover(
                kit, point, () -> TrendWords.explain(trend, unit, kit.formats().zone()));
        lines.add(line(icon(trend.direction()), TrendWords.direction(trend, unit), Meaning.NONE, explain));
        for (Crossing crossing : trend.crossings()) {
            LocalDate day = local(crossing.at()).toLocalDate();
            boolean past = day.isBefore(kit.today());
            lines.add(line(
                    Feather.CORNER_DOWN_RIGHT,
                    Message.of(
                            past ? "points.crossed" : "points.crosses",
                            crossing.into().label(),
                            crossing.limit(),
                            day),
                    RoundLook.meaning(crossing.into().verdict()),
                    null));
        }
        return lines;
    }

    private static Ikon icon(Trend.Direction direction) {
        return switch (direction) {
            case UNKNOWN -> Feather.MORE_HORIZONTAL;
            case STEADY -> Feather.ARROW_RIGHT;
            case RISING -> Feather.TRENDING_UP;
            case FALLING -> Feather.TRENDING_DOWN;
        };
    }

    private HBox line(Ikon icon, Message words, Meaning meaning, @Nullable Region beside) {
        var mark = new FontIcon(icon);
        meaning.mark(mark);
        var text = new Label(kit.text(words));
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        meaning.mark(text);
        var line = new HBox(8, mark, text);
        if (beside != null) {
            beside.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(beside);
        }
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
