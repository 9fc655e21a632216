package org.millwright.maintenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A scheduled date of a plan on a machine that is settled: it never comes again.
///
/// @param open its work is not done yet
/// @param doneOn the day its work was done, if it was; neither open nor done is work that was given up
public record Occurrence(
        LocalDate scheduledOn,
        OccurrenceStatus status,
        boolean open,
        @Nullable LocalDate doneOn) {

    public static Occurrence open(LocalDate scheduledOn) {
        return new Occurrence(scheduledOn, OccurrenceStatus.GENERATED, true, null);
    }

    public static Occurrence done(LocalDate scheduledOn, LocalDate doneOn) {
        return new Occurrence(scheduledOn, OccurrenceStatus.GENERATED, false, doneOn);
    }

    public static Occurrence missed(LocalDate scheduledOn) {
        return new Occurrence(scheduledOn, OccurrenceStatus.MISSED, false, null);
    }

    public static Occurrence skipped(LocalDate scheduledOn) {
        return new Occurrence(scheduledOn, OccurrenceStatus.SKIPPED, false, null);
    }

    /// The day from which a floating plan counts on.
    LocalDate countsFrom() {
        return doneOn == null ? scheduledOn : doneOn;
    }
}
