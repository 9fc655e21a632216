package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassRateTest {

    @Test
    void countsPassesAmongWhatPassedOrFailed() {
        var rate = PassRate.of(List.of(Verdict.PASS, Verdict.PASS, Verdict.FAIL, Verdict.NA, Verdict.FLAG));

        assertThat(rate).isEqualTo(new PassRate(2, 1, 1, 1));
        assertThat(rate.percent()).contains(new BigDecimal("66.7"));
    }

    @Test
    void isBlankWhereNothingPassedOrFailed() {
        assertThat(new PassRate(0, 3, 0, 2).percent()).isEmpty();
        assertThat(new PassRate(0, 0, 1, 0).percent()).contains(new BigDecimal("0.0"));
    }
}
