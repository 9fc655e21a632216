package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class GraceTest {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    /// SMRP's table: 20 % of the interval, rounded half up, months of 30 days, at most 28.
    @ParameterizedTest
    @CsvSource({
        "1, WEEKLY, 1", "2, WEEKLY, 3", "4, WEEKLY, 6", "1, MONTHLY, 6", "6, WEEKLY, 8", "8, WEEKLY, 11",
        "2, MONTHLY, 12", "3, MONTHLY, 18", "4, MONTHLY, 24", "6, MONTHLY, 28", "12, MONTHLY, 28", "1, YEARLY, 28",
        "2, DAILY, 0", "3, DAILY, 1"
    })
    void aFifthOfTheInterval(int every, Frequency unit, int days) {
        var timing = new PlanTiming(Recurrence.every(every, unit), DUE, PlanBasis.SCHEDULED, 0);

        assertThat(Grace.TWENTY_PERCENT.days(timing, false)).isEqualTo(days);
        assertThat(Grace.ONE_DAY.days(timing, false)).isEqualTo(1);
        assertThat(Grace.BY_DUE_DATE.days(timing, false)).isZero();
    }

    @Test
    void theLawKnowsNone() {
        var timing = new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), DUE, PlanBasis.SCHEDULED, 0);

        for (var grace : Grace.values()) {
            assertThat(grace.days(timing, true)).isZero();
        }
    }

    @Test
    void aMeterAloneHasNoIntervalInDays() {
        var triggers = new Triggers(
                null, DUE, new MeterTrigger("Hours", BigDecimal.TEN, BigDecimal.ZERO), null, Combination.ANY);
        var timing = new PlanTiming(triggers, PlanBasis.SCHEDULED, null, DayRules.NONE, 0, false);

        assertThat(Grace.TWENTY_PERCENT.days(timing, false)).isZero();
        assertThat(Grace.ONE_DAY.days(timing, false)).isEqualTo(1);
    }
}
