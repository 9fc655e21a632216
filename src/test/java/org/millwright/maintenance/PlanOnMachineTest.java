package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class PlanOnMachineTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

    @Test
    void theEarliestOpenDateCounts() {
        var on = on(Occurrence.open(DUE.plusMonths(1)), Occurrence.open(DUE), Occurrence.missed(DUE.minusMonths(1)));

        assertThat(on.open()).contains(DUE);
    }

    @Test
    void everyDateThatIsKnownIsSettledHoweverItEnded() {
        var on = on(Occurrence.open(DUE), Occurrence.skipped(DUE.plusDays(1)), Occurrence.missed(DUE.plusDays(2)));

        assertThat(List.of(DUE, DUE.plusDays(1), DUE.plusDays(2))).allMatch(on::isSettled);
        assertThat(on.isSettled(DUE.plusDays(3))).isFalse();
        assertThat(on(Occurrence.missed(DUE)).open()).isEmpty();
    }

    private static PlanOnMachine on(Occurrence... known) {
        var timing = new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), DUE, PlanBasis.SCHEDULED, 0);
        return new PlanOnMachine(
                new PlanSchedule(1, "PM-1", timing, true),
                new PlanMachine(7, "PMP-1", Availability.RUNNING, LocalDate.MIN),
                List.of(known));
    }
}
