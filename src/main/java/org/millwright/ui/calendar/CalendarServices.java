package org.millwright.ui.calendar;

import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.maintenance.app.Rescheduling;
import org.millwright.maintenance.app.WorkCalendar;
import org.millwright.plant.Plant;
import org.millwright.site.app.SiteCalendar;

/// What the calendar asks and does.
public record CalendarServices(
        WorkCalendar calendar, Rescheduling rescheduling, SiteCalendar site, EquipmentQueries equipment) {

    public static CalendarServices of(Plant plant) {
        return new CalendarServices(
                plant.workCalendar(), plant.rescheduling(), plant.siteCalendar(), plant.equipment());
    }
}
