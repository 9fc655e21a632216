package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.recurrence.Recurrence;

/// Tells which plans have nothing to propose before the end of a day, from the work that was made last alone: what else
/// is known of a plan only puts its dates off. Not every plan that rests is found to.
public record Resting(LocalDate today, LocalDate until) {

    /// A working day before a date may lie so far from it.
    private static final int LONGEST_SHIFT_DAYS = 31;

    /// @param since as {@link PlanMachine#since}
    /// @param madeOn the latest date for which work was made, null when there is none
    public boolean fixed(PlanTiming timing, LocalDate since, @Nullable LocalDate madeOn) {
        Recurrence rule = timing.triggers().recurrence();
        if (rule == null || !timing.triggers().byCalendarOnly() || timing.shiftRule() != null) {
            return false;
        }
        LocalDate before = Scheduling.latest(since, timing.anchor()).minusDays(1);
        LocalDate after = madeOn == null ? before : Scheduling.latest(before, madeOn);
        return isBeyond(timing, rule.next(timing.anchor(), after));
    }

    /// @param made the latest date for which work was made
    public boolean floating(PlanTiming timing, Occurrence made) {
        Recurrence rule = timing.triggers().recurrence();
        if (rule == null || !timing.triggers().byCalendarOnly() || !rule.isEven()) {
            return false;
        }
        LocalDate from = made.countsFrom(timing.basis());
        return isBeyond(timing, rule.afterDoing(from != null && from.isBefore(today) ? from : today));
    }

    private boolean isBeyond(PlanTiming timing, Optional<LocalDate> date) {
        boolean earlier = timing.days().shift() == WorkingDayShift.PRECEDING
                || timing.days().shift() == WorkingDayShift.MODIFIED_FOLLOWING;
        LocalDate horizon =
                Scheduling.latest(until, today.plusDays(timing.leadDays())).plusDays(earlier ? LONGEST_SHIFT_DAYS : 0);
        return date.isEmpty() || date.get().isAfter(horizon);
    }
}
