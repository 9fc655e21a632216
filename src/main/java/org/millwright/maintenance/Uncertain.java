package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Due.Cause;
import org.millwright.meter.MeterLine;

/// Tells what a meter seems to demand from what it surely does: nobody makes work because of a projection from a
/// reading that is too old, and where nothing can be projected at all, somebody must be told.
final class Uncertain {

    private Uncertain() {}

    /// Whether the date is projected from a reading that is too old.
    static boolean is(PlanOnMachine on, Due due, PlanningDay day) {
        MeterLine line = on.machine().meter();
        if (due.cause() != Cause.METER || line == null || !line.isStale(day.today())) {
            return false;
        }
        return line.lastReadOn().filter(last -> due.scheduledOn().isAfter(last)).isPresent();
    }

    static Message reason(PlanOnMachine on, Due due) {
        MeterLine line = on.machine().meter();
        LocalDate last = line == null ? null : line.lastReadOn().orElse(null);
        return last == null ? silence(on) : Message.of("maintenance.why.uncertain", last, due.scheduledOn());
    }

    /// A plan that only a meter can make due, whose date nobody can tell; it stands at the day since which it is so,
    /// which does not move from day to day.
    static List<Proposal> silent(PlanOnMachine on, PlanningDay day) {
        Triggers triggers = on.timing().triggers();
        boolean meterDecides = triggers.meter() != null
                && (triggers.combination() == Combination.ALL
                        || (triggers.recurrence() == null && triggers.condition() == null));
        boolean waits =
                on.machine().availability() == Availability.RUNNING && on.open().isEmpty();
        if (!meterDecides || !waits || moves(on.machine().meter())) {
            return List.of();
        }
        LocalDate start = Scheduling.latest(on.timing().anchor(), on.machine().since());
        LocalDate since = lastRead(on.machine().meter(), start);
        var due = new Due(since, since, Cause.METER, DueDates.fromTheStart(on.timing(), on.machine()), Double.NaN);
        return since.isAfter(Scheduling.horizon(on.timing(), day))
                ? List.of()
                : List.of(new Proposal(on, due, Disposition.UNCERTAIN, false, silence(on)));
    }

    private static boolean moves(@Nullable MeterLine line) {
        return line != null && line.perDay().isPresent();
    }

    private static LocalDate lastRead(@Nullable MeterLine line, LocalDate start) {
        return line == null ? start : line.lastReadOn().orElse(start);
    }

    private static Message silence(PlanOnMachine on) {
        MeterTrigger trigger = on.timing().triggers().meter();
        String name = trigger == null ? "" : trigger.meter();
        String tag = on.machine().tag();
        return on.machine().meter() == null
                ? Message.of("maintenance.why.no-meter", tag, name)
                : Message.of("maintenance.why.no-projection", tag, name);
    }
}
