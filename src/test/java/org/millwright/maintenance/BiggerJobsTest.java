package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class BiggerJobsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);
    private static final PlanTiming MONTHLY =
            new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), DUE, PlanBasis.SCHEDULED, 0);

    @ParameterizedTest
    @CsvSource({"1, 2026-03-01, true", "1, 2026-02-27, true", "1, 2026-03-04, false", "2, 2026-03-01, false"})
    void coverWhatIsSmallerAndWithinReach(int rank, LocalDate smallerDue, boolean covered) {
        var jobs = new BiggerJobs();
        jobs.add(on(2, Occurrence.open(DUE)), place(2), List.of());

        assertThat(jobs.covering(on(rank), ProposalFixture.due(MONTHLY, smallerDue), smallerDue) != null)
                .isEqualTo(covered);
    }

    @Test
    void workThatWasGivenUpCoversNothing() {
        var jobs = new BiggerJobs();
        var givenUp = Occurrence.without(DUE, OccurrenceStatus.GENERATED);
        jobs.add(on(2, givenUp), place(2), List.of());

        assertThat(jobs.covering(on(1), ProposalFixture.due(MONTHLY, DUE), DUE)).isNull();
    }

    private static PlanOnMachine on(int rank, Occurrence... known) {
        return new PlanOnMachine(
                new PlanSchedule(rank, "PM-" + rank, MONTHLY, true, place(rank)),
                new PlanMachine(1, "M-1", Availability.RUNNING, LocalDate.MIN),
                List.of(known));
    }

    private static FamilyPlace place(int rank) {
        return new FamilyPlace(1, "Overhaul", FamilyMode.REPLACE, 2, rank);
    }
}
