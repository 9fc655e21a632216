package org.millwright.site;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/// The days on which the plant works.
///
/// @param workingDays at least one
public record PlantCalendar(Set<DayOfWeek> workingDays, Set<LocalDate> holidays) {

    /// A plant that never rests.
    public static final PlantCalendar EVERY_DAY = new PlantCalendar(EnumSet.allOf(DayOfWeek.class), Set.of());

    /// As long as holidays in one piece may be: beyond that a date stays where it is.
    private static final int LONGEST_REST = 400;

    public PlantCalendar {
        workingDays = Set.copyOf(workingDays);
        holidays = Set.copyOf(holidays);
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("no working day");
        }
    }

    public boolean works(LocalDate day) {
        return workingDays.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /// The day itself where the plant works, else the first working day after it.
    public LocalDate following(LocalDate day) {
        return nearest(day, 1);
    }

    /// The day itself where the plant works, else the last working day before it.
    public LocalDate preceding(LocalDate day) {
        return nearest(day, -1);
    }

    private LocalDate nearest(LocalDate day, int step) {
        LocalDate at = day;
        for (int i = 0; i < LONGEST_REST; i++) {
            if (works(at)) {
                return at;
            }
            at = at.plusDays(step);
        }
        return day;
    }
}
