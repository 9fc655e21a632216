package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class NextDateTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @ParameterizedTest
    @EnumSource(PlanBasis.class)
    void isFoundHoweverFarAhead(PlanBasis basis) {
        var far = new PlanTiming(Recurrence.every(10, Frequency.YEARLY), LocalDate.of(2040, 5, 1), basis, 0);

        assertThat(Scheduling.next(on(far, Availability.RUNNING), PlanningDay.of(TODAY, TODAY, false)))
                .map(Proposal::scheduledOn)
                .contains(LocalDate.of(2040, 5, 1));
    }

    @Test
    void isTheLatestThatHasComeWhenNothingWasMade() {
        assertThat(Scheduling.next(on(monthly(), Availability.RUNNING), PlanningDay.of(TODAY, TODAY, false)))
                .map(Proposal::scheduledOn)
                .contains(LocalDate.of(2026, 3, 1));
    }

    @Test
    void isTheOneAfterTheLastThatIsSettled() {
        var settled = on(monthly(), Availability.RUNNING, Occurrence.open(LocalDate.of(2026, 4, 1)));

        assertThat(Scheduling.next(settled, PlanningDay.of(TODAY, TODAY, false)))
                .map(Proposal::scheduledOn)
                .contains(LocalDate.of(2026, 5, 1));
    }

    @Test
    void aRetiredMachineHasNone() {
        assertThat(Scheduling.next(on(monthly(), Availability.RETIRED), PlanningDay.of(TODAY, TODAY, false)))
                .isEmpty();
    }

    @Test
    void aRuleThatHasEndedHasNone() {
        var ended = Recurrence.parse("FREQ=MONTHLY;COUNT=2").orThrow();
        var timing = new PlanTiming(ended, ANCHOR, PlanBasis.SCHEDULED, 0);

        assertThat(Scheduling.next(
                        on(
                                timing,
                                Availability.RUNNING,
                                Occurrence.done(ANCHOR, ANCHOR),
                                Occurrence.done(ANCHOR.plusMonths(1), TODAY)),
                        PlanningDay.of(TODAY, TODAY, false)))
                .isEmpty();
    }

    private static PlanTiming monthly() {
        return new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), ANCHOR, PlanBasis.SCHEDULED, 0);
    }

    private static PlanOnMachine on(PlanTiming timing, Availability availability, Occurrence... known) {
        return new PlanOnMachine(
                new PlanSchedule(1, "PM-1", timing, true),
                new PlanMachine(7, "P-101", availability, LocalDate.MIN),
                List.of(known));
    }
}
