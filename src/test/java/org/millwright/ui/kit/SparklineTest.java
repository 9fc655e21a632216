package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;

@FxTest
class SparklineTest {

    private static List<Double> drawn(List<Double> values) {
        Sparkline line = new Sparkline(values);
        line.resize(106, 26);
        line.layout();
        return line.points();
    }

    @Test
    void theLeastIsAtTheBottomAndTheNewestAtTheRight() {
        assertThat(drawn(List.of(0d, 10d, 5d))).containsExactly(3d, 23d, 53d, 3d, 103d, 13d);
    }

    @Test
    void oneValueOrAFlatLineRunsThroughTheMiddle() {
        assertThat(drawn(List.of(7d))).containsExactly(103d, 13d);
        assertThat(drawn(List.of(7d, 7d))).containsExactly(3d, 13d, 103d, 13d);
        assertThat(drawn(List.of())).isEmpty();
    }
}
