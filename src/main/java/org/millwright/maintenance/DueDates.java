package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.Due.Cause;
import org.millwright.meter.MeterLine;
import org.millwright.recurrence.Recurrence;
import org.millwright.site.PlantCalendar;

/// Walks the dates on which the triggers of a plan come on a machine, each as if the one before were done on its date.
/// Whatever comes first, or all of them, makes a date; it resets all triggers.
final class DueDates {

    private final PlanTiming timing;
    private final PlanMachine machine;
    private final PlantCalendar plant;
    private final @Nullable Recurrence rule;
    private Counting counting;
    private @Nullable Iterator<LocalDate> dates;
    private @Nullable LocalDate calendarDate;

    DueDates(PlanTiming timing, PlanMachine machine, PlantCalendar plant, Counting counting) {
        this.timing = timing;
        this.machine = machine;
        this.plant = plant;
        this.rule = timing.triggers().recurrence();
        this.counting = counting;
        startCalendar();
    }

    /// Counted from the anchor and from what the meter showed when the machine came under the plan.
    static Counting fromTheStart(PlanTiming timing, PlanMachine machine) {
        return new Counting(Counting.Origin.PLAN, timing.anchor(), null, meterAtFirst(timing, machine), null);
    }

    private static double meterAtFirst(PlanTiming timing, PlanMachine machine) {
        MeterLine line = machine.meter();
        if (machine.meterFrom() != null) {
            return machine.meterFrom();
        }
        if (line == null || line.firstReadOn().isEmpty()) {
            return Double.NaN;
        }
        LocalDate start = Scheduling.latest(timing.anchor(), machine.since());
        return line.valueAt(Scheduling.latest(start, line.firstReadOn().get())).orElse(Double.NaN);
    }

    static double meterOn(PlanMachine machine, LocalDate day) {
        return machine.meter() == null
                ? Double.NaN
                : machine.meter().valueAt(day).orElse(Double.NaN);
    }

    /// @return null when no further date can be told
    @Nullable
    Due next() {
        if (timing.triggers().byCalendarOnly()) {
            return calendarDate == null ? null : come(calendarDate, Cause.CALENDAR, Double.NaN);
        }
        LocalDate meterDate = meterDate();
        LocalDate found = foundOn();
        boolean any = timing.triggers().combination() == Combination.ANY;
        if (!any && missing(meterDate, found)) {
            return null;
        }
        LocalDate date = calendarDate;
        Cause cause = Cause.CALENDAR;
        if (comes(meterDate, date, any)) {
            date = meterDate;
            cause = Cause.METER;
        }
        if (comes(found, date, any)) {
            date = found;
            cause = Cause.CONDITION;
        }
        return date == null ? null : come(date, cause, cause == Cause.METER ? reached() : Double.NaN);
    }

    private boolean missing(@Nullable LocalDate meterDate, @Nullable LocalDate found) {
        Triggers triggers = timing.triggers();
        return (rule != null && calendarDate == null)
                || (triggers.meter() != null && meterDate == null)
                || (triggers.condition() != null && found == null);
    }

    private static boolean comes(@Nullable LocalDate date, @Nullable LocalDate before, boolean any) {
        if (date == null || before == null) {
            return date != null;
        }
        return any ? date.isBefore(before) : date.isAfter(before);
    }

    /// What the meter shows when it is next due.
    private double reached() {
        MeterTrigger trigger = timing.triggers().meter();
        return trigger == null
                ? Double.NaN
                : counting.meterFrom() + trigger.every().doubleValue();
    }

    private @Nullable LocalDate meterDate() {
        MeterTrigger trigger = timing.triggers().meter();
        if (trigger == null || machine.meter() == null || Double.isNaN(counting.meterFrom())) {
            return null;
        }
        return machine.meter()
                .dayOf(reached() - trigger.ahead().doubleValue())
                .map(this::notPast)
                .orElse(null);
    }

    private @Nullable LocalDate foundOn() {
        LocalDate found = machine.beyondOn();
        LocalDate settled = counting.settled();
        if (timing.triggers().condition() == null || found == null) {
            return null;
        }
        return settled != null && !found.isAfter(settled) ? null : notPast(found);
    }

    private LocalDate notPast(LocalDate date) {
        LocalDate day = Scheduling.latest(date, machine.since());
        LocalDate after = counting.after();
        return after == null || day.isAfter(after) ? day : after.plusDays(1);
    }

    private Due come(LocalDate date, Cause cause, double dueAt) {
        var due = new Due(date, timing.days().move(date, plant), cause, counting, dueAt);
        if (timing.basis().isFloating()) {
            advanceFloating(due);
        } else {
            advanceFixed(due);
        }
        return due;
    }

    private void advanceFixed(Due due) {
        LocalDate date = due.scheduledOn();
        boolean ofCalendar = date.equals(calendarDate);
        if (!timing.triggers().byCalendarOnly()) {
            Counting.Origin origin = ofCalendar || rule == null ? counting.origin() : Counting.Origin.RESET;
            LocalDate anchor = ofCalendar || rule == null ? counting.anchor() : date;
            double meter = due.cause() == Cause.METER ? due.dueAt() : meterOn(machine, date);
            counting = new Counting(origin, anchor, date, meter, date);
        }
        if (ofCalendar) {
            calendarDate = following();
        } else {
            startCalendar();
        }
    }

    /// A date that the season leaves out is not done: what follows counts from where it counted.
    private void advanceFloating(Due due) {
        LocalDate date = due.scheduledOn();
        if (due.dueOn() == null && due.cause() == Cause.CALENDAR) {
            counting =
                    new Counting(counting.origin(), counting.anchor(), date, counting.meterFrom(), counting.settled());
            calendarDate = following();
            return;
        }
        LocalDate done = due.shownOn();
        counting = Counting.from(Counting.Origin.WORK, done, meterOn(machine, done));
        startCalendar();
    }

    private @Nullable LocalDate following() {
        if (dates == null && rule != null && calendarDate != null) {
            dates = rule.from(counting.anchor(), calendarDate.plusDays(1));
        }
        return dates != null && dates.hasNext() ? dates.next() : null;
    }

    private void startCalendar() {
        dates = null;
        calendarDate = null;
        if (rule == null) {
            return;
        }
        if (counting.justReset()) {
            Optional<LocalDate> next = rule.afterDoing(counting.anchor());
            calendarDate = next.orElse(null);
            return;
        }
        LocalDate after = counting.after();
        LocalDate from = after == null ? Scheduling.latest(counting.anchor(), machine.since()) : after.plusDays(1);
        dates = rule.from(counting.anchor(), from);
        calendarDate = dates.hasNext() ? dates.next() : null;
    }
}
