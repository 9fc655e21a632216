package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Quantity;

class AlertRuleTest {

    @ParameterizedTest
    @CsvSource({
        "false, 6, 5, KEEP",
        "false, 5, 5, RAISE",
        "false, 0, 5, RAISE",
        "true, 5, 5, KEEP",
        "true, 0, 5, KEEP",
        "true, 5.0001, 5, CLEAR",
        "false, 0, 0, KEEP",
        "true, 0, 0, CLEAR",
        "false, 0, , KEEP",
        "true, 0, , CLEAR",
    })
    void raisedAtTheMinimumOnceAndClearedAboveIt(boolean open, String onHand, String minimum, AlertRule.Change change) {
        assertThat(AlertRule.decide(open, Quantity.of(onHand), minimum == null ? null : Quantity.of(minimum)))
                .isEqualTo(change);
    }
}
