package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.theme.ThemeChoice;

@FxTest
class StackedChartTest {

    @Test
    void partsStandOnEachOtherInProportion() {
        var chart = new StackedChart(KitFixture.kit(), "Cost, EUR", List.of("Labour", "Material"));
        chart.show(List.of(
                new StackedChart.Column("Jan", List.of(10d, 5d)), new StackedChart.Column("Feb", List.of(5d, -2d))));
        Scenes.show(chart);

        List<Region> bars =
                chart.lookupAll(".bar").stream().map(bar -> (Region) bar).toList();
        assertThat(bars.get(0).getHeight()).isCloseTo(2 * bars.get(1).getHeight(), Offset.offset(1.5));
        assertThat(bars.get(1).getLayoutY() + bars.get(1).getHeight())
                .isCloseTo(bars.get(0).getLayoutY(), Offset.offset(0.5));
        assertThat(bars.get(3).getHeight()).isZero();
        assertThat(chart.getAccessibleText())
                .isEqualTo("Cost, EUR; Jan: Labour 10, Material 5; Feb: Labour 5, Material -2");
    }

    @Test
    void whereNamesHaveNoRoomEverySecondIsLeftOutButTheLast() {
        var chart = new StackedChart(KitFixture.kit(), "Cost, EUR", List.of("Labour", "Material"));
        chart.show(Stream.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec")
                .map(month -> new StackedChart.Column(month, List.of(1d, 2d)))
                .toList());

        Scenes.show(chart, 800, 300, ThemeChoice.LIGHT);
        assertThat(names(chart)).hasSize(12);
        Scenes.show(new StackPane(chart), 330, 300, ThemeChoice.LIGHT);

        assertThat(names(chart)).contains("Dec", "Oct").doesNotContain("Nov").hasSize(6);
    }

    private static List<String> names(StackedChart chart) {
        return chart.getChildrenUnmodifiable().stream()
                .filter(node -> node instanceof Label && node.isVisible())
                .map(node -> ((Label) node).getText())
                .filter(text -> text.matches("[A-Z][a-z]{2,3}"))
                .toList();
    }

    @Test
    void moreSeriesThanCanBeToldApartAreAFault() {
        assertThatThrownBy(() -> new StackedChart(KitFixture.kit(), "", List.of("a", "b", "c", "d", "e")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
