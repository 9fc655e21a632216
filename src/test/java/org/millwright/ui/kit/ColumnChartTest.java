package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class ColumnChartTest {

    @Test
    void columnsStandOnZeroInProportion() {
        ColumnChart chart = new ColumnChart(KitFixture.kit(), "Hours");
        chart.show(
                List.of(
                        new ColumnChart.Column("a", 10, Meaning.NONE),
                        new ColumnChart.Column("b", 5, Meaning.NONE),
                        new ColumnChart.Column("c", 0, Meaning.NONE)),
                8d,
                "Capacity");
        Scenes.show(chart);
        List<Region> bars =
                chart.lookupAll(".bar").stream().map(bar -> (Region) bar).toList();
        assertThat(bars.get(0).getHeight())
                .isCloseTo(2 * bars.get(1).getHeight(), org.assertj.core.data.Offset.offset(1d));
        assertThat(bars.get(2).getHeight()).isZero();
        assertThat(chart.lookup(".limit-line")).isNotNull();
        assertThat(chart.getAccessibleText()).isEqualTo("Hours; a 10; b 5; c 0");
    }
}
