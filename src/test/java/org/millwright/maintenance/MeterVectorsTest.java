package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.meter.MeterLine;
import org.millwright.meter.Reading;
import org.millwright.platform.i18n.Messages;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

/// Days until a meter makes a plan due, computed by hand from the rule.
class MeterVectorsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);

    /// MET-01 and MET-01b: last done at 1,000, every 500, 1,320 now, 12 a day; 60 ahead.
    @ParameterizedTest
    @CsvSource({"MET-01, 1000, 500, 1320, 12, 0, 15", "MET-01b, 1000, 500, 1320, 12, 60, 10"})
    void daysByTheMeterAlone(String id, double lastDone, long every, long current, long perDay, long ahead, int days) {
        var triggers = new Triggers(null, TODAY.minusDays(40), meter(every, ahead), null, Combination.ANY);

        assertThat(dueOn(triggers, line(current, perDay), lastDone)).isEqualTo(TODAY.plusDays(days));
    }

    /// E14 and E15: every 90 days or every 500 hours at 10 and at 0 hours a day. The same where both are wanted.
    @ParameterizedTest
    @CsvSource({"E14, 10, ANY, 50", "E15, 0, ANY, 90", "both at 10, 10, ALL, 90", "both at 4, 4, ALL, 125"})
    void whicheverComesFirst(String id, long perDay, Combination combination, int days) {
        var triggers = new Triggers(
                Recurrence.every(90, Frequency.DAILY), TODAY.plusDays(90), meter(500, 0), null, combination);

        assertThat(dueOn(triggers, line(1000, perDay), 1000)).isEqualTo(TODAY.plusDays(days));
    }

    /// The count that makes the work due is told, so that the date can be checked by hand.
    @Test
    void theReasonNamesTheCountThatIsReached() {
        var triggers = new Triggers(null, TODAY.minusDays(40), meter(500, 60), null, Combination.ANY);

        assertThat(why(triggers, line(1320, 12), 1000, List.of()))
                .contains("1,320 on 1 May 2026 and 12 a day since then make 1,440 on 11 May 2026.");
    }

    /// While its work is open, a floating plan counts as if that were done today, and says so.
    @Test
    void anOpenJobIsThoughtToBeDoneToday() {
        var triggers = new Triggers(null, TODAY.minusDays(40), meter(500, 0), null, Combination.ANY);

        assertThat(why(triggers, line(1320, 12), 1000, List.of(Occurrence.open(TODAY.minusDays(1)))))
                .contains("were it done today, at 1,332, it would be due at 1,832.");
    }

    private static String why(Triggers triggers, MeterLine line, double lastDone, List<Occurrence> known) {
        var messages = new Messages(Locale.UK, ZoneOffset.UTC);
        return next(triggers, line, lastDone, known).why().lines().stream()
                .map(messages::text)
                .collect(Collectors.joining(" "));
    }

    private static LocalDate dueOn(Triggers triggers, MeterLine line, double lastDone) {
        return next(triggers, line, lastDone, List.of()).dueOn();
    }

    private static Proposal next(Triggers triggers, MeterLine line, double lastDone, List<Occurrence> known) {
        var timing = new PlanTiming(triggers, PlanBasis.COMPLETED, null, DayRules.NONE, 0, false);
        var machine =
                new PlanMachine(1, "M-1", Availability.RUNNING, TODAY.minusDays(40), line, lastDone, null, List.of());
        var on = new PlanOnMachine(new PlanSchedule(1, "PM-1", timing, true), machine, known);
        return Scheduling.next(on, PlanningDay.of(TODAY, TODAY, false)).orElseThrow();
    }

    private static MeterTrigger meter(long every, long ahead) {
        return new MeterTrigger("Running hours", BigDecimal.valueOf(every), BigDecimal.valueOf(ahead));
    }

    private static MeterLine line(long current, long perDay) {
        return MeterLine.of(
                List.of(
                        Reading.normal(TODAY.minusDays(10).atStartOfDay(), BigDecimal.valueOf(current - 10 * perDay)),
                        Reading.normal(TODAY.atStartOfDay(), BigDecimal.valueOf(current))),
                30);
    }
}
