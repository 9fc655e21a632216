package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.millwright.platform.i18n.Messages;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class UpcomingDatesTest {

    private static final Messages ENGLISH = new Messages(Locale.UK, ZoneOffset.UTC);
    private static final LocalDate ANCHOR = LocalDate.of(2025, 1, 31);

    @Test
    void tellsWhyEachDateIsAsItIs() {
        var dates = Scheduling.nextDates(monthly(PlanBasis.SCHEDULED), LocalDate.of(2025, 2, 1), 2);

        assertThat(dates)
                .extracting(UpcomingDate::on)
                .containsExactly(LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 31));
        assertThat(ENGLISH.text(dates.getFirst().why()))
                .isEqualTo("Every month, counted from 31 Jan 2025.\nFebruary has no day 31: its last day is taken.");
        assertThat(ENGLISH.text(dates.getLast().why())).isEqualTo("Every month, counted from 31 Jan 2025.");
    }

    @Test
    void showsAFloatingPlanAsIfAlwaysDoneOnItsDate() {
        var dates = Scheduling.nextDates(monthly(PlanBasis.COMPLETED), ANCHOR, 3);

        assertThat(dates)
                .extracting(UpcomingDate::on)
                .containsExactly(ANCHOR, LocalDate.of(2025, 2, 28), LocalDate.of(2025, 3, 28));
        assertThat(ENGLISH.text(dates.getFirst().why()))
                .isEqualTo("Every month, counted from the day the work is done. This is the first date.");
        assertThat(ENGLISH.text(dates.getLast().why()))
                .isEqualTo("Every month, counted from the work done on 28 Feb 2025.");
    }

    @Test
    void endsWhereTheRuleEnds() {
        var timing = new PlanTiming(Recurrence.parse("FREQ=MONTHLY;COUNT=2").orThrow(), ANCHOR, PlanBasis.SCHEDULED, 0);

        assertThat(Scheduling.nextDates(timing, ANCHOR, 12)).hasSize(2);
    }

    private static PlanTiming monthly(PlanBasis basis) {
        return new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), ANCHOR, basis, 5);
    }
}
