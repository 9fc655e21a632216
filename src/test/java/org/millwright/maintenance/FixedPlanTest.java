package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class FixedPlanTest {

    private static final LocalDate ANCHOR = LocalDate.of(2026, 1, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void workDoneLateDoesNotMoveTheNextDate() {
        assertThat(propose(Availability.RUNNING, 90, Occurrence.done(ANCHOR, LocalDate.of(2026, 2, 20))))
                .extracting(Proposal::scheduledOn, Proposal::disposition)
                .startsWith(
                        tuple(LocalDate.of(2026, 2, 28), Disposition.MAKE),
                        tuple(LocalDate.of(2026, 3, 31), Disposition.NOT_YET));
    }

    @Test
    void aDateThatWasLeftOutIsNotOfferedAgain() {
        assertThat(propose(Availability.RUNNING, 0, Occurrence.skipped(ANCHOR), Occurrence.skipped(feb())))
                .isEmpty();
    }

    @Test
    void aMachineOutOfServiceKeepsAllItsDatesWaiting() {
        assertThat(propose(Availability.OUT_OF_SERVICE, 30))
                .extracting(Proposal::scheduledOn, Proposal::disposition)
                .containsExactly(
                        tuple(ANCHOR, Disposition.MACHINE_OUT),
                        tuple(feb(), Disposition.MACHINE_OUT),
                        tuple(LocalDate.of(2026, 3, 31), Disposition.NOT_YET));
    }

    @Test
    void aRetiredMachineTellsItsNextDateOnlyAndNoneThatPassed() {
        assertThat(propose(Availability.RETIRED, 90))
                .extracting(Proposal::scheduledOn, Proposal::disposition)
                .containsExactly(tuple(LocalDate.of(2026, 3, 31), Disposition.RETIRED));
        assertThat(propose(Availability.RETIRED, 0)).isEmpty();
    }

    private static LocalDate feb() {
        return LocalDate.of(2026, 2, 28);
    }

    private static List<Proposal> propose(Availability availability, int daysAhead, Occurrence... known) {
        var timing = new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), ANCHOR, PlanBasis.SCHEDULED, 0);
        var on = new PlanOnMachine(
                new PlanSchedule(1, "PM-1", timing, true),
                new PlanMachine(7, "PMP-1", availability, LocalDate.MIN),
                List.of(known));
        return Scheduling.propose(on, PlanningDay.of(TODAY, TODAY.plusDays(daysAhead), false));
    }
}
