package org.millwright.maintenance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.site.PlantCalendar;

/// Moves a date of the triggers to a day on which its work may be due: a working day within the season.
///
/// After each move both rules are asked again, so that no date comes out that one of them forbids.
public record DayRules(WorkingDayShift shift, @Nullable Season season) {

    public static final DayRules NONE = new DayRules(WorkingDayShift.NONE, null);

    /// A season of Sundays only would be asked for ever.
    private static final int MOST_MOVES = 8;

    /// @return null where the date is left out
    @Nullable
    LocalDate move(LocalDate date, PlantCalendar calendar) {
        if (shift == WorkingDayShift.NONE && season == null) {
            return date;
        }
        if (season == null) {
            return shifted(date, calendar);
        }
        if (!season.holds(date) && season.outside() == OutsideSeason.SKIP) {
            return null;
        }
        LocalDate at = date;
        for (int i = 0; i < MOST_MOVES; i++) {
            boolean begins = !season.holds(at);
            at = begins ? season.beginsAfter(at) : at;
            for (LocalDate day : choices(at, begins, calendar)) {
                if (season.holds(day)) {
                    return day;
                }
            }
            if (season.outside() == OutsideSeason.SKIP) {
                return null;
            }
            at = season.beginsAfter(at);
        }
        return null;
    }

    /// Whether a date was put off to a season that begins after it.
    boolean putsOff(LocalDate date, LocalDate dueOn) {
        if (season == null || !dueOn.isAfter(date)) {
            return false;
        }
        LocalDate begin = season.beginsAfter(date);
        return !begin.isAfter(dueOn) && !season.holds(begin.minusDays(1));
    }

    private LocalDate shifted(LocalDate day, PlantCalendar calendar) {
        return switch (shift) {
            case NONE -> day;
            case FOLLOWING -> calendar.following(day);
            case PRECEDING -> calendar.preceding(day);
            case MODIFIED_FOLLOWING -> {
                LocalDate following = calendar.following(day);
                yield following.getMonth() == day.getMonth() ? following : calendar.preceding(day);
            }
        };
    }

    /// The day that the shift leads to. Where it would lead out of the season, a date that was to come before comes
    /// after, and one that may not be put off comes before.
    private LocalDate[] choices(LocalDate at, boolean begins, PlantCalendar calendar) {
        if (shift == WorkingDayShift.NONE) {
            return new LocalDate[] {at};
        }
        LocalDate following = calendar.following(at);
        if (begins) {
            return new LocalDate[] {following};
        }
        LocalDate shifted = shifted(at, calendar);
        if (!shifted.isAfter(at)) {
            return new LocalDate[] {shifted, following};
        }
        return season != null && season.outside() == OutsideSeason.SKIP
                ? new LocalDate[] {shifted, calendar.preceding(at)}
                : new LocalDate[] {shifted};
    }
}
