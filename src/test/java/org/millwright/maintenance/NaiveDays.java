package org.millwright.maintenance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.recurrence.NaiveRecurrence;
import org.millwright.recurrence.Recurrence;
import org.millwright.site.PlantCalendar;

/// A second, slow reading of the dates of a plan and of where season and working days move them, for tests: it knows
/// only how to look at one day after the other, and never gives a day that a rule forbids. It remembers what it found.
final class NaiveDays {

    private static final int FAR_YEARS = 6;

    private final DayRules rules;
    private final PlantCalendar calendar;
    private final Map<LocalDate, Optional<LocalDate>> moved = new HashMap<>();
    private final Map<LocalDate, List<LocalDate>> dates = new HashMap<>();

    NaiveDays(DayRules rules, PlantCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /// For some years.
    List<LocalDate> datesOf(Recurrence rule, LocalDate anchor) {
        return dates.computeIfAbsent(anchor, from -> new NaiveRecurrence(rule, from).until(from.plusYears(FAR_YEARS)));
    }

    /// @return null where the date is left out
    @Nullable
    LocalDate move(LocalDate date) {
        return moved.computeIfAbsent(date, day -> Optional.ofNullable(moved(day)))
                .orElse(null);
    }

    private @Nullable LocalDate moved(LocalDate date) {
        if (!inSeason(date)) {
            return skips() ? null : firstAllowedAfterTheSeasonBegins(date);
        }
        if (!wantsWorkingDay() || works(date)) {
            return date;
        }
        LocalDate moved = switch (rules.shift()) {
            case NONE -> date;
            case FOLLOWING -> workingAfter(date);
            case PRECEDING -> workingBefore(date);
            case MODIFIED_FOLLOWING ->
                YearMonth.from(workingAfter(date)).equals(YearMonth.from(date))
                        ? workingAfter(date)
                        : workingBefore(date);
        };
        if (inSeason(moved)) {
            return moved;
        }
        if (moved.isBefore(date)) {
            // what was to come before the day comes after it, if the season lasts
            return inSeason(workingAfter(date)) ? workingAfter(date) : skips() ? null : next(date);
        }
        // what may not be put off comes before
        return !skips() ? next(date) : inSeason(workingBefore(date)) ? workingBefore(date) : null;
    }

    private LocalDate next(LocalDate date) {
        var day = date;
        while (inSeason(day)) {
            day = day.plusDays(1);
        }
        return firstAllowedAfterTheSeasonBegins(day);
    }

    private LocalDate firstAllowedAfterTheSeasonBegins(LocalDate outside) {
        var day = outside;
        while (!inSeason(day) || (wantsWorkingDay() && !works(day))) {
            day = day.plusDays(1);
        }
        return day;
    }

    private boolean skips() {
        return rules.season() != null && rules.season().outside() == OutsideSeason.SKIP;
    }

    private boolean wantsWorkingDay() {
        return rules.shift() != WorkingDayShift.NONE;
    }

    private boolean works(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return calendar.workingDays().contains(weekday) && !calendar.holidays().contains(day);
    }

    private LocalDate workingAfter(LocalDate date) {
        var day = date;
        while (!works(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate workingBefore(LocalDate date) {
        var day = date;
        while (!works(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /// Looks through the seasons that begin this year and the year before; where a year has no 29 February, its 28th
    /// counts.
    boolean inSeason(LocalDate date) {
        var season = rules.season();
        if (season == null) {
            return true;
        }
        for (int year : new int[] {date.getYear() - 1, date.getYear()}) {
            var first = season.first().atYear(year);
            var last = season.last().atYear(season.first().isAfter(season.last()) ? year + 1 : year);
            if (!date.isBefore(first) && !date.isAfter(last)) {
                return true;
            }
        }
        return false;
    }
}
