package org.millwright.recurrence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Violation;

class RecurrenceChecksTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-29",
                "FREQ=MONTHLY;BYMONTHDAY=31",
                "FREQ=DAILY;BYMONTHDAY=31",
                "FREQ=YEARLY;BYMONTH=2,3;BYMONTHDAY=31",
                "FREQ=WEEKLY;BYMONTH=12",
                "FREQ=YEARLY;BYDAY=53MO",
                "FREQ=MONTHLY;BYDAY=5MO",
                "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=5",
                "FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=-2",
            })
    void whatHappensSeldomStillHappens(String rule) {
        assertThat(Recurrence.parse(rule).violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-30",
                "FREQ=YEARLY;BYMONTH=4,6;BYMONTHDAY=-31",
                "FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=3",
                "FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=-3",
                "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2MO",
            })
    void whatNeverHappensIsRefused(String rule) {
        assertThat(Recurrence.parse(rule).violations())
                .containsExactly(Violation.of("recurrence", "maintenance.rule.never"));
    }

    @Test
    void aPlanMadeByTheProgramIsCheckedLikeOneThatWasTyped() {
        var rule = new Recurrence(
                Frequency.WEEKLY,
                1,
                List.of(new WeekdayPosition(2, DayOfWeek.TUESDAY)),
                List.of(3),
                List.of(),
                List.of(),
                DayOfWeek.MONDAY,
                null,
                null,
                Skip.BACKWARD);

        assertThat(RecurrenceChecks.check(rule).violations())
                .extracting(violation -> violation.message().key())
                .containsExactly("maintenance.rule.position-in-week", "maintenance.rule.month-day-in-week");
    }
}
