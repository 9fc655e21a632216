package org.millwright.maintenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From where the triggers of a plan count their next dates.
///
/// @param anchor the day from which the calendar counts
/// @param after dates up to this day are past; null before the first date of all
/// @param meterFrom the life to date from which the meter counts, NaN where it is not known
/// @param settled the day up to which whatever was found at the check point is settled; null for none
record Counting(
        Origin origin,
        LocalDate anchor,
        @Nullable LocalDate after,
        double meterFrom,
        @Nullable LocalDate settled) {

    enum Origin {
        /// The plan's own anchor.
        PLAN,
        /// The same, moved on because the work was done late.
        LATE,
        /// The date on which another trigger came first.
        RESET,
        /// The day of the last work.
        WORK,
        /// Today, as if the open work were done today.
        PENDING
    }

    /// Everything counts from a day on which the work is, or would be, done.
    static Counting from(Origin origin, LocalDate day, double meterFrom) {
        return new Counting(origin, day, day, meterFrom, day);
    }

    /// Whether the anchor is a day on which the triggers were reset, and no date has come since.
    boolean justReset() {
        return origin != Origin.PLAN && anchor.equals(after);
    }
}
