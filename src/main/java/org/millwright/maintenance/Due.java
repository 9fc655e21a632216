package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// A date on which the triggers of a plan come, before anything is known of its work.
///
/// @param scheduledOn by the triggers alone: what identifies the date, and what the next one counts from
/// @param dueOn moved into the season and to a working day; null where the season leaves it out
/// @param dueAt the meter's life to date that was reached; NaN where the meter did not make the date
record Due(LocalDate scheduledOn, @Nullable LocalDate dueOn, Cause cause, Counting counting, double dueAt) {

    enum Cause {
        CALENDAR,
        METER,
        CONDITION
    }

    /// Whether it and all that follow lie beyond a day.
    boolean isBeyond(LocalDate day) {
        return scheduledOn.isAfter(day) && (dueOn == null || dueOn.isAfter(day));
    }

    /// The day that matters to people: when it is due, or was to be.
    LocalDate shownOn() {
        return dueOn == null ? scheduledOn : dueOn;
    }

    boolean isMoved() {
        return dueOn != null && !dueOn.equals(scheduledOn);
    }

    Occurrence.Counted counted() {
        boolean own = counting.origin() == Counting.Origin.PLAN || counting.origin() == Counting.Origin.PENDING;
        if (own && Double.isNaN(dueAt)) {
            return Occurrence.Counted.PLAIN;
        }
        return new Occurrence.Counted(
                own ? null : counting.anchor(),
                Double.isNaN(dueAt) ? OptionalDouble.empty() : OptionalDouble.of(dueAt));
    }
}
