package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class FloatingPlanTest {

    private static final LocalDate DUE = LocalDate.of(1998, 6, 1);

    /// E5 and E7: due 1998-06-01, every three months, done late or early.
    @ParameterizedTest
    @CsvSource({"1998-06-15, 1998-09-15", "1998-05-20, 1998-08-20"})
    void countsFromTheLastCompletion(LocalDate done, LocalDate next) {
        assertThat(propose(next, 0, Occurrence.done(DUE, done)))
                .extracting(Proposal::scheduledOn, Proposal::disposition)
                .containsExactly(tuple(next, Disposition.MAKE));
        assertThat(propose(next.minusDays(1), 0, Occurrence.done(DUE, done))).isEmpty();
    }

    @Test
    void startsAtTheAnchorAndWaitsUntilItIsMade() {
        assertThat(propose(DUE.plusYears(1), 0))
                .extracting(Proposal::scheduledOn, Proposal::disposition)
                .containsExactly(tuple(DUE, Disposition.MAKE));
    }

    @Test
    void makesNothingWhileWorkIsOpenAndTellsTheDateIfItWereDoneToday() {
        var proposals = propose(LocalDate.of(1998, 7, 1), 120, Occurrence.open(DUE));

        assertThat(proposals)
                .extracting(Proposal::scheduledOn, Proposal::disposition)
                .containsExactly(tuple(LocalDate.of(1998, 10, 1), Disposition.ALREADY_OPEN));
    }

    @Test
    void countsFromADateThatWasLeftOutOrGivenUp() {
        var given = Occurrence.without(DUE.plusMonths(3), OccurrenceStatus.GENERATED);

        assertThat(propose(DUE.plusMonths(3), 0, Occurrence.skipped(DUE)))
                .extracting(Proposal::scheduledOn)
                .containsExactly(DUE.plusMonths(3));
        assertThat(propose(DUE.plusMonths(6), 0, Occurrence.done(DUE, DUE), given))
                .extracting(Proposal::scheduledOn)
                .containsExactly(DUE.plusMonths(6));
    }

    @Test
    void doesNotRepeatADateWhoseWorkWasDoneAWholeIntervalEarly() {
        assertThat(propose(DUE.plusMonths(3), 0, Occurrence.done(DUE, DUE.minusMonths(3))))
                .extracting(Proposal::scheduledOn)
                .containsExactly(DUE.plusMonths(3));
    }

    private static List<Proposal> propose(LocalDate today, int leadDays, Occurrence... known) {
        var timing = new PlanTiming(Recurrence.every(3, Frequency.MONTHLY), DUE, PlanBasis.COMPLETED, leadDays);
        var on = new PlanOnMachine(
                new PlanSchedule(1, "PM-1", timing, true),
                new PlanMachine(7, "PMP-1", Availability.RUNNING, LocalDate.MIN),
                List.of(known));
        return Scheduling.propose(on, PlanningDay.of(today, today, false));
    }
}
