package org.millwright.maintenance;

import java.time.LocalDate;
import java.time.MonthDay;

/// The part of each year in which a plan falls due, first and last day included. It may go over the turn of the year:
/// from 31 October to 1 May.
public record Season(MonthDay first, MonthDay last, OutsideSeason outside) {

    /// Where a year has no 29 February, its 28th counts.
    public boolean holds(LocalDate day) {
        LocalDate from = first.atYear(day.getYear());
        LocalDate to = last.atYear(day.getYear());
        return wraps() ? !day.isBefore(from) || !day.isAfter(to) : !day.isBefore(from) && !day.isAfter(to);
    }

    /// The first day of the season that begins next after a day.
    LocalDate beginsAfter(LocalDate day) {
        LocalDate begin = first.atYear(day.getYear());
        return begin.isAfter(day) ? begin : first.atYear(day.getYear() + 1);
    }

    private boolean wraps() {
        return first.isAfter(last);
    }
}
