package org.millwright.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"1.005, 1.01", "1.004999, 1.00", "-1.005, -1.01", "3, 3.00"})
    void postingRoundsHalfUpToCents(String exact, String posted) {
        assertThat(Money.of(exact).posted()).hasToString(posted);
    }

    @Test
    void scaleDoesNotMakeADifference() {
        assertThat(Money.of("5")).isEqualTo(Money.of("5.00")).hasSameHashCodeAs(Money.of("5.00"));
    }

    @Test
    void computingStaysExact() {
        Money third = Money.of("61.50").times(new BigDecimal("0.333333"));

        assertThat(third.plus(Money.of("0.0000205")).posted()).isEqualTo(Money.of("20.50"));
        assertThat(Money.of("1").minus(Money.of("1")).isZero()).isTrue();
        assertThat(Money.of("2").negated()).isLessThan(Money.ZERO);
    }
}
