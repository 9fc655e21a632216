package org.millwright.ui.calendar;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.kernel.Changes;
import org.millwright.maintenance.app.Rescheduling;
import org.millwright.maintenance.app.WorkCalendar;
import org.millwright.plant.Plant;
import org.millwright.site.app.SiteCalendar;

/// What the calendar asks and does.
public record CalendarServices(
        WorkCalendar calendar, Rescheduling rescheduling, SiteCalendar site, EquipmentQueries equipment, News news) {

    /// Tells on the window's thread what has been changed, by whomever.
    interface News {
        Subscription to(Consumer<Changes> listener);
    }

    /// @param foreground brings the news of a commit to the window's thread
    public static CalendarServices of(Plant plant, Executor foreground) {
        return new CalendarServices(
                plant.workCalendar(),
                plant.rescheduling(),
                plant.siteCalendar(),
                plant.equipment(),
                listener ->
                        plant.store().feed().subscribe(changes -> foreground.execute(() -> listener.accept(changes)))
                                ::close);
    }
}
