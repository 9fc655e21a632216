package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.RandomRecurrences;
import org.millwright.recurrence.Recurrence;

class RestingTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "2026-11-05, 2026-12-04, true",
        "2026-11-05, 2026-12-05, false",
        "2026-10-05, 2026-11-23, false",
        ", 2026-11-23, false",
    })
    void aFixedPlanRestsUntilTheDateAfterTheLastThatWasMade(LocalDate madeOn, LocalDate until, boolean rests) {
        assertThat(new Resting(TODAY, until).fixed(monthly(PlanBasis.SCHEDULED, 0), ANCHOR, madeOn))
                .isEqualTo(rests);
    }

    @Test
    void whatAppearsByTodayDoesNotRest() {
        var resting = new Resting(TODAY, TODAY);
        var madeOn = LocalDate.of(2026, 11, 5);
        assertThat(resting.fixed(monthly(PlanBasis.SCHEDULED, 11), ANCHOR, madeOn))
                .isTrue();
        assertThat(resting.fixed(monthly(PlanBasis.SCHEDULED, 12), ANCHOR, madeOn))
                .isFalse();
    }

    @Test
    void aFloatingPlanRestsFromTheDayTheWorkWasDoneOrWhileItIsOpen() {
        var timing = monthly(PlanBasis.COMPLETED, 0);
        var november = LocalDate.of(2026, 11, 5);
        var done = Occurrence.done(november, LocalDate.of(2026, 11, 20));
        assertThat(new Resting(TODAY, LocalDate.of(2026, 12, 19)).floating(timing, done))
                .isTrue();
        assertThat(new Resting(TODAY, LocalDate.of(2026, 12, 20)).floating(timing, done))
                .isFalse();
        assertThat(new Resting(TODAY, LocalDate.of(2026, 12, 22)).floating(timing, Occurrence.open(november)))
                .isTrue();
        assertThat(new Resting(TODAY, LocalDate.of(2026, 12, 23)).floating(timing, Occurrence.open(november)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=MONTHLY;INTERVAL=3, true",
        "FREQ=MONTHLY;BYMONTHDAY=-1, true",
        "FREQ=MONTHLY;BYDAY=-1FR, true",
        "FREQ=MONTHLY;BYDAY=5FR, false",
        "FREQ=MONTHLY;BYDAY=FR, false",
        "FREQ=WEEKLY;BYDAY=FR, true",
        "'FREQ=WEEKLY;BYDAY=MO,FR', false",
        "FREQ=MONTHLY;BYMONTH=3, false",
        "FREQ=MONTHLY;SKIP=OMIT;RSCALE=GREGORIAN, false",
        "FREQ=YEARLY, true",
    })
    void ofAnUnevenRuleALaterDayMayBeDueEarlier(String rule, boolean even) {
        assertThat(Recurrence.parse(rule).orThrow().isEven()).isEqualTo(even);
    }

    @Test
    void whatIsDoneLaterIsDueAgainNoEarlierUnderAnEvenRule() {
        var rules = new RandomRecurrences(new Random(4));
        int even = 0;
        for (int i = 0; i < 3_000; i++) {
            var rule = rules.next();
            if (rule.isEven()) {
                even++;
                var before = rule.afterDoing(ANCHOR).orElseThrow();
                for (int day = 1; day < 120; day++) {
                    var after = rule.afterDoing(ANCHOR.plusDays(day)).orElseThrow();
                    assertThat(after).as("%s after day %d", rule.text(), day).isAfterOrEqualTo(before);
                    before = after;
                }
            }
        }
        assertThat(even).isGreaterThan(50);
    }

    private static PlanTiming monthly(PlanBasis basis, int leadDays) {
        return new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), ANCHOR, basis, leadDays);
    }
}
