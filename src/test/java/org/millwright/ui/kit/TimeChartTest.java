package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.TimeChart.Level;
import org.millwright.ui.kit.TimeChart.Point;
import org.millwright.ui.kit.TimeChart.Stretch;

@FxTest
class TimeChartTest {

    private static final LocalDateTime DAY_1 = LocalDateTime.of(2026, 3, 1, 0, 0);

    @Test
    void pointsStandInProportionToTheirTimeAndValue() {
        TimeChart chart = shown(point(0, 100), point(1, 150), point(4, 200));

        List<Double> line = ((Polyline) chart.lookup(".course")).getPoints();
        double wide = line.get(4) - line.get(0);
        assertThat((line.get(2) - line.get(0)) / wide).isBetween(0.24, 0.26);
        assertThat(line.get(3)).isBetween(line.get(5), line.get(1));
        assertThat(chart.getAccessibleText()).isEqualTo("Hours, h; 100 on day 0; 200 on day 4");
    }

    @Test
    void theNearestPointIsTold() {
        TimeChart chart = shown(point(0, 100), point(4, 200));

        chart.point(1);
        assertThat(((Label) chart.lookup(".said")).getText()).isEqualTo("200 on day 4");
        chart.point(-1);
        assertThat(chart.lookup(".said").isVisible()).isFalse();
    }

    @Test
    void nothingAndOnePointHaveAPlaceToo() {
        assertThat(((Polyline) shown().lookup(".course")).getPoints()).isEmpty();
        assertThat(((Polyline) shown(point(0, 0)).lookup(".course")).getPoints())
                .hasSize(2);
    }

    @Test
    void levelsAreAllInSightAndAStraightLineMayLeadOn() {
        var chart = new TimeChart(KitFixture.kit());
        chart.show(
                "Hours, h",
                List.of(point(0, 100), point(4, 200)),
                List.of(new Level(50, "low", Meaning.WARNING), new Level(400, "high", Meaning.DANGER)),
                new Stretch(DAY_1, 100, DAY_1.plusDays(8), 300));
        Scenes.show(chart);

        assertThat(chart.lookupAll(".level"))
                .allSatisfy(level -> assertThat(((Line) level).getStartY()).isBetween(0d, chart.getHeight()));
        Line stretch = (Line) chart.lookup(".stretched");
        List<Double> course = ((Polyline) chart.lookup(".course")).getPoints();
        assertThat(stretch.getEndX()).isGreaterThan(course.get(2) + 100);
        assertThat(stretch.getEndY()).isLessThan(course.get(3));
    }

    private static TimeChart shown(Point... points) {
        var chart = new TimeChart(KitFixture.kit());
        chart.show("Hours, h", List.of(points));
        Scenes.show(chart);
        return chart;
    }

    private static Point point(int day, int value) {
        return new Point(DAY_1.plusDays(day), value, value + " on day " + day);
    }
}
