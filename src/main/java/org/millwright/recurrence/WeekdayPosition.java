package org.millwright.recurrence;

import java.time.DayOfWeek;

/// A weekday of a recurrence (an entry of RFC 5545 BYDAY).
///
/// @param position 0 every such weekday, 2 the second, -1 the last of the month or year
public record WeekdayPosition(int position, DayOfWeek day) {

    public static WeekdayPosition every(DayOfWeek day) {
        return new WeekdayPosition(0, day);
    }

    /// Whether the n-th day of a month or year with so many days, known to be this weekday, has this position.
    boolean holds(int nthDay, int days) {
        if (position == 0) {
            return true;
        }
        return position > 0 ? (nthDay - 1) / 7 + 1 == position : (days - nthDay) / 7 + 1 == -position;
    }
}
