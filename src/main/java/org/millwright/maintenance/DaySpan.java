package org.millwright.maintenance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// Days in one piece, the first and the last included.
public record DaySpan(LocalDate first, LocalDate last) {

    private static final int DAYS_OF_WEEK = 7;

    public DaySpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " before " + first);
        }
    }

    /// The week of a day.
    ///
    /// @param begins the day on which weeks begin where people look at it
    public static DaySpan week(LocalDate day, DayOfWeek begins) {
        LocalDate first = day.with(TemporalAdjusters.previousOrSame(begins));
        return new DaySpan(first, first.plusDays(DAYS_OF_WEEK - 1L));
    }

    /// The whole weeks in which a month lies.
    public static DaySpan weeksOf(YearMonth month, DayOfWeek begins) {
        return new DaySpan(
                week(month.atDay(1), begins).first(),
                week(month.atEndOfMonth(), begins).last());
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public List<LocalDate> days() {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /// In sevens from the first day on.
    public List<DaySpan> weeks() {
        List<DaySpan> weeks = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(DAYS_OF_WEEK)) {
            LocalDate end = day.plusDays(DAYS_OF_WEEK - 1L);
            weeks.add(new DaySpan(day, end.isAfter(last) ? last : end));
        }
        return weeks;
    }

    /// Each day alone.
    public List<DaySpan> single() {
        return days().stream().map(day -> new DaySpan(day, day)).toList();
    }
}
