package org.millwright.maintenance;

import java.time.LocalDate;
import org.millwright.site.PlantCalendar;

/// The day on which the schedule is asked, what it is asked for, and what holds in the plant.
///
/// @param until how far ahead to look; what appears by today is proposed in any case
/// @param early whether what is looked at is made also before its lead time begins
public record PlanningDay(
        LocalDate today, LocalDate until, boolean early, PlantCalendar calendar, PauseRule pauseRule) {

    /// In a plant that works every day.
    public static PlanningDay of(LocalDate today, LocalDate until, boolean early) {
        return new PlanningDay(today, until, early, PlantCalendar.EVERY_DAY, PauseRule.RUN_ON);
    }

    public PlanningDay until(LocalDate day) {
        return new PlanningDay(today, day, early, calendar, pauseRule);
    }
}
