package org.millwright.maintenance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.Counting.Origin;
import org.millwright.recurrence.Recurrence;

/// From where a fixed plan counts on after the work that was made last.
final class FixedCounting {

    private final PlanTiming timing;
    private final PlanMachine machine;
    private final Occurrence last;
    private final LocalDate anchor;
    private final Origin origin;

    private FixedCounting(PlanOnMachine on, Occurrence last) {
        this.timing = on.timing();
        this.machine = on.machine();
        this.last = last;
        LocalDate own = last.counted().anchorOn();
        this.anchor = own == null ? timing.anchor() : own;
        this.origin = own == null ? Origin.PLAN : timing.triggers().byCalendarOnly() ? Origin.LATE : Origin.RESET;
    }

    static Counting of(PlanOnMachine on) {
        Occurrence last = on.lastWork();
        if (last == null) {
            return DueDates.fromTheStart(on.timing(), on.machine());
        }
        return on.timing().triggers().byCalendarOnly()
                ? new FixedCounting(on, last).ofCalendar()
                : new FixedCounting(on, last).ofSeveral();
    }

    /// While nothing has moved the anchor, every date that is not settled counts, whatever was made after it.
    private Counting ofCalendar() {
        int late = daysMoved();
        if (late == 0 && origin == Origin.PLAN) {
            return DueDates.fromTheStart(timing, machine);
        }
        LocalDate after = last.scheduledOn().plusDays(late);
        return new Counting(late == 0 ? origin : Origin.LATE, anchor.plusDays(late), after, Double.NaN, null);
    }

    private int daysMoved() {
        ShiftRule shift = timing.shiftRule();
        Recurrence rule = timing.triggers().recurrence();
        LocalDate done = last.doneOn();
        if (shift == null || rule == null || done == null) {
            return 0;
        }
        return shift.days(ChronoUnit.DAYS.between(last.dueOn(), done), Interval.days(rule));
    }

    private Counting ofSeveral() {
        LocalDate date = last.scheduledOn();
        double meter = last.counted().dueAt().orElseGet(() -> DueDates.meterOn(machine, date));
        LocalDate settled = last.open() ? LocalDate.MAX : Scheduling.latest(date, doneOr(date));
        return isOfCalendar(date)
                ? new Counting(origin, anchor, date, meter, settled)
                : new Counting(Origin.RESET, date, date, meter, settled);
    }

    private LocalDate doneOr(LocalDate date) {
        LocalDate done = last.doneOn();
        return done == null ? date : done;
    }

    /// Whether the calendar made the date, under the anchor that was in force.
    private boolean isOfCalendar(LocalDate date) {
        Recurrence rule = timing.triggers().recurrence();
        if (rule == null) {
            return true;
        }
        @Nullable
        LocalDate reset = origin == Origin.RESET ? rule.afterDoing(anchor).orElse(null) : null;
        return date.equals(reset)
                || rule.next(anchor, date.minusDays(1)).filter(date::equals).isPresent();
    }
}
