package org.millwright.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Violation;

class LimitsTest {

    private static final Limits TEN_TO_NINETY = limits("10", "20", "80", "90");

    /// The worked example of the rules: outside means strictly beyond.
    @ParameterizedTest
    @CsvSource({
        "9.99, LOW_ALARM",
        "10, LOW_WARNING",
        "19.99, LOW_WARNING",
        "20, NORMAL",
        "20.000, NORMAL",
        "80, NORMAL",
        "80.01, HIGH_WARNING",
        "90, HIGH_WARNING",
        "90.01, HIGH_ALARM",
    })
    void judgesAReading(BigDecimal reading, Zone zone) {
        assertThat(TEN_TO_NINETY.zone(reading)).isEqualTo(zone);
    }

    @Test
    void aMissingLimitNeverAlarms() {
        assertThat(Limits.NONE.zone(new BigDecimal("-1e9"))).isEqualTo(Zone.NORMAL);
        assertThat(limits(null, null, null, "90").zone(BigDecimal.ZERO)).isEqualTo(Zone.NORMAL);
        assertThat(limits("10", null, null, null).zone(BigDecimal.ZERO)).isEqualTo(Zone.LOW_ALARM);
    }

    @Test
    void limitsMayBeEqualOrMissing() {
        assertThat(limits("10", "10", "10", "10").check().ok()).isTrue();
        assertThat(limits("10", null, null, "11").check().ok()).isTrue();
        assertThat(Limits.NONE.check().ok()).isTrue();
        assertThat(Limits.NONE.areMissing()).isTrue();
        assertThat(TEN_TO_NINETY.areMissing()).isFalse();
    }

    @Test
    void limitsMustGoUpAcrossMissingOnes() {
        assertThat(limits("10", null, "9", "20").check().violations())
                .containsExactly(Violation.of("highWarning", "inspection.refused.limit-order", new BigDecimal("10")));
        assertThat(limits("4", "3", "2", "1").check().violations())
                .extracting(Violation::field)
                .containsExactly("lowWarning", "highWarning", "highAlarm");
    }

    @Test
    void aLimitMustFitTheStore() {
        assertThat(limits(null, "0.1234567", null, "12345678901234").check().violations())
                .extracting(Violation::field)
                .containsExactly("lowWarning", "highAlarm");
    }

    private static Limits limits(
            @Nullable String lowAlarm,
            @Nullable String lowWarning,
            @Nullable String highWarning,
            @Nullable String highAlarm) {
        return new Limits(number(lowAlarm), number(lowWarning), number(highWarning), number(highAlarm));
    }

    private static @Nullable BigDecimal number(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
