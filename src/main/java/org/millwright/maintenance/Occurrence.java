package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// A scheduled date of a plan on a machine that is settled: it never comes again.
///
/// @param dueOn the day to which it was moved for the season or a working day; else the scheduled date
/// @param open its work is not done yet
/// @param startedOn the day its work was begun, if it was
/// @param doneOn the day its work was done, if it was; neither open nor done is work that was given up
/// @param counted from where the next dates count
public record Occurrence(
        LocalDate scheduledOn,
        LocalDate dueOn,
        OccurrenceStatus status,
        boolean open,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doneOn,
        Counted counted) {

    /// From where a date was counted, which the next one needs to know.
    ///
    /// @param anchorOn the anchor in force where it is not the plan's own
    /// @param dueAt the meter's life to date at which it fell due, empty where a meter had no part in it
    public record Counted(@Nullable LocalDate anchorOn, OptionalDouble dueAt) {

        public static final Counted PLAIN = new Counted(null, OptionalDouble.empty());
    }

    public static Occurrence open(LocalDate scheduledOn) {
        return new Occurrence(scheduledOn, scheduledOn, OccurrenceStatus.GENERATED, true, null, null, Counted.PLAIN);
    }

    public static Occurrence done(LocalDate scheduledOn, LocalDate doneOn) {
        return new Occurrence(scheduledOn, scheduledOn, OccurrenceStatus.GENERATED, false, null, doneOn, Counted.PLAIN);
    }

    public static Occurrence missed(LocalDate scheduledOn) {
        return without(scheduledOn, OccurrenceStatus.MISSED);
    }

    public static Occurrence skipped(LocalDate scheduledOn) {
        return without(scheduledOn, OccurrenceStatus.SKIPPED);
    }

    /// One that came to no work of its own.
    public static Occurrence without(LocalDate scheduledOn, OccurrenceStatus status) {
        return new Occurrence(scheduledOn, scheduledOn, status, false, null, null, Counted.PLAIN);
    }

    /// The day from which a floating plan counts on; null while it cannot tell.
    @Nullable
    LocalDate countsFrom(PlanBasis basis) {
        if (basis == PlanBasis.STARTED && startedOn != null) {
            return startedOn;
        }
        if (open) {
            return null;
        }
        return doneOn == null ? scheduledOn : doneOn;
    }
}
