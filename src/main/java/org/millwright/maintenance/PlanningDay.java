package org.millwright.maintenance;

import java.time.LocalDate;
import org.millwright.site.PlantCalendar;

/// The day on which the schedule is asked, what it is asked for, and what holds in the plant.
///
/// @param until how far ahead to look; what appears by today is proposed in any case
/// @param early whether what is looked at is made also before its lead time begins
/// @param projected whether floating plans tell the dates after their next one, as if work were always done on its date
public record PlanningDay(
        LocalDate today,
        LocalDate until,
        boolean early,
        boolean projected,
        PlantCalendar calendar,
        PauseRule pauseRule) {

    /// What is known of the next date of floating plans, and no more.
    public PlanningDay(LocalDate today, LocalDate until, boolean early, PlantCalendar calendar, PauseRule pauseRule) {
        this(today, until, early, false, calendar, pauseRule);
    }

    /// In a plant that works every day.
    public static PlanningDay of(LocalDate today, LocalDate until, boolean early) {
        return new PlanningDay(today, until, early, PlantCalendar.EVERY_DAY, PauseRule.RUN_ON);
    }

    /// Whether it is time for the work of a date. What the season puts off beyond what was asked for is never early.
    boolean makes(PlanTiming timing, LocalDate dueOn) {
        return !timing.appears(dueOn).isAfter(today) || (early && !dueOn.isAfter(until));
    }

    /// The same with the later dates of floating plans.
    PlanningDay withProjections() {
        return new PlanningDay(today, until, early, true, calendar, pauseRule);
    }

    public PlanningDay until(LocalDate day) {
        return new PlanningDay(today, day, early, projected, calendar, pauseRule);
    }
}
