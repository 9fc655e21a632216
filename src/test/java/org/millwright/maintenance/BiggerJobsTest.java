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

    @Test
    void whatTheLawDemandsIsDoneAlongOnItsDayOrBefore() {
        var jobs = new BiggerJobs();
        jobs.add(on(2, Occurrence.open(DUE)), place(2), List.of());
        LocalDate before = DUE.minusDays(1);

        assertThat(jobs.covering(on(1), ProposalFixture.due(MONTHLY, before), before))
                .isNotNull();
        assertThat(jobs.covering(byLaw(), ProposalFixture.due(MONTHLY, before), before))
                .as("the bigger job comes after its date")
                .isNull();
        assertThat(jobs.covering(byLaw(), ProposalFixture.due(MONTHLY, DUE), DUE))
                .isNotNull();
        assertThat(jobs.covering(byLaw(), ProposalFixture.due(MONTHLY, DUE.plusDays(2)), DUE.plusDays(2)))
                .isNotNull();
    }

    private static PlanOnMachine byLaw() {
        PlanOnMachine on = on(1);
        return new PlanOnMachine(new PlanSchedule(1, "PM-1", MONTHLY, true, place(1), true), on.machine(), on.known());
    }

    private static PlanOnMachine on(int rank, Occurrence... known) {
        return new PlanOnMachine(
                new PlanSchedule(rank, "PM-" + rank, MONTHLY, true, place(rank), false),
                new PlanMachine(1, "M-1", Availability.RUNNING, LocalDate.MIN),
                List.of(known));
    }

    private static FamilyPlace place(int rank) {
        return new FamilyPlace(1, "Overhaul", FamilyMode.REPLACE, 2, rank);
    }
}
