package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells which plans have nothing to propose before the end of a day, from the work that was made last alone: what else
/// is known of a plan only puts its dates off. Not every plan that rests is found to.
public record Resting(LocalDate today, LocalDate until) {

    /// @param since as {@link PlanMachine#since}
    /// @param madeOn the latest date for which work was made, null when there is none
    public boolean fixed(PlanTiming timing, LocalDate since, @Nullable LocalDate madeOn) {
        LocalDate before = Scheduling.latest(since, timing.anchor()).minusDays(1);
        LocalDate after = madeOn == null ? before : Scheduling.latest(before, madeOn);
        return isBeyond(timing, timing.recurrence().next(timing.anchor(), after));
    }

    /// @param made the latest date for which work was made
    public boolean floating(PlanTiming timing, Occurrence made) {
        if (!timing.recurrence().isEven()) {
            return false;
        }
        boolean done = !made.open() && made.countsFrom().isBefore(today);
        return isBeyond(timing, timing.recurrence().afterDoing(done ? made.countsFrom() : today));
    }

    private boolean isBeyond(PlanTiming timing, Optional<LocalDate> date) {
        LocalDate horizon = Scheduling.latest(until, today.plusDays(timing.leadDays()));
        return date.isEmpty() || date.get().isAfter(horizon);
    }
}
