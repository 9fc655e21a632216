package org.millwright.maintenance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Days on which a machine was out of service.
///
/// @param until the day it was back, null while it is not
public record Pause(LocalDate from, @Nullable LocalDate until) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /// How many of the days from one day to before another it takes.
    long daysBetween(LocalDate first, LocalDate end) {
        LocalDate begin = from.isAfter(first) ? from : first;
        LocalDate back = until == null || until.isAfter(end) ? end : until;
        return Math.max(0, ChronoUnit.DAYS.between(begin, back));
    }
}
