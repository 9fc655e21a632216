package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.LimitBar.Limits;

@FxTest
class LimitBarTest {

    private static final Limits LIMITS = new Limits(10d, 20d, 75d, 90d);

    @ParameterizedTest
    @CsvSource({"9.9, DANGER", "10, WARNING", "20, SUCCESS", "75, SUCCESS", "76, WARNING", "90, WARNING", "90.1, DANGER"
    })
    void aLimitItselfIsStillInside(double value, Meaning meaning) {
        assertThat(LIMITS.meaning(value)).isEqualTo(meaning);
    }

    @Test
    void theMarkerStandsWhereTheValueIs() {
        LimitBar bar = new LimitBar();
        bar.show(LIMITS, 50d);
        bar.resize(200, 16);
        bar.layout();
        Node marker = bar.lookup(".marker");
        assertThat(marker.getLayoutX()).isBetween(95d, 105d);
        assertThat(bar.lookupAll(".zone")).hasSize(5);
    }

    @Test
    void withoutLimitsOrValueItIsOnePlainZone() {
        LimitBar bar = new LimitBar();
        bar.show(new Limits(null, null, null, null), null);
        assertThat(bar.lookupAll(".zone")).hasSize(1);
        assertThat(bar.lookup(".marker")).isNull();
    }
}
