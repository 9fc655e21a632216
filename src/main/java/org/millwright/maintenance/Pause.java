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

    /// How many days it takes from a day on; until today where it lasts.
    long daysFrom(LocalDate first, LocalDate today) {
        LocalDate begin = Scheduling.latest(from, first);
        return Math.max(0, ChronoUnit.DAYS.between(begin, until == null ? today : until));
    }
}
