package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.CalendarFilter;
import org.millwright.maintenance.CalendarPage;
import org.millwright.maintenance.CraftCapacity;
import org.millwright.maintenance.CraftCapacity.Worker;
import org.millwright.maintenance.CraftDemand;
import org.millwright.maintenance.DaySpan;
import org.millwright.maintenance.PlannedJob;
import org.millwright.maintenance.store.CalendarReader;
import org.millwright.people.app.PeopleQueries;
import org.millwright.platform.db.Store;
import org.millwright.site.app.SiteCalendar;

/// What stands on the days of a calendar: work orders, runs of rounds, and what plans will make; and the hours that
/// all of it asks of the crafts.
public final class WorkCalendar {

    private static final int MOST_ON_A_DAY = 500;

    private final Store store;
    private final PlanForecast forecast;
    private final SiteCalendar calendar;
    private final PeopleQueries people;
    private final CalendarReader reader = new CalendarReader();

    public WorkCalendar(Store store, PlanForecast forecast, SiteCalendar calendar, PeopleQueries people) {
        this.store = store;
        this.forecast = forecast;
        this.calendar = calendar;
        this.people = people;
    }

    /// The filter, with the machines of an area.
    ///
    /// @param area a piece of equipment: it and all that stands below it
    public CalendarFilter filter(Optional<String> craft, OptionalLong area, boolean openOnly) {
        Set<Long> machines = area.isPresent() ? store.read(dsl -> reader.below(dsl, area.getAsLong())) : null;
        return new CalendarFilter(craft.orElse(null), machines, openOnly);
    }

    /// Work orders and runs that stand in a span: all counted, and the first few of each day.
    public CalendarPage page(DaySpan span, CalendarFilter filter, int most) {
        return store.read(dsl -> reader.page(dsl, span, filter, most));
    }

    /// Work orders and runs of one day, at most 500 of each.
    public List<CalendarEntry> day(LocalDate day, CalendarFilter filter) {
        return page(new DaySpan(day, day), filter, MOST_ON_A_DAY).entries();
    }

    /// What plans will make in a span, whatever day that is.
    public List<PlannedJob> planned(DaySpan span) {
        if (span.last().isBefore(store.today())) {
            return List.of();
        }
        return planned(span.last()).stream().filter(job -> span.holds(job.on())).toList();
    }

    /// What plans will make until a day, whatever is overdue included.
    public List<PlannedJob> planned(LocalDate until) {
        return forecast.jobs(until);
    }

    /// Hours of open work orders by day and craft, of the whole plant.
    public List<CraftDemand> demands(DaySpan span) {
        return store.read(dsl -> reader.demands(dsl, span));
    }

    /// The hours that the people who work here have.
    public CraftCapacity capacity() {
        List<Worker> workers = people.active().stream()
                .map(person -> new Worker(person.craft(), person.weeklyHours()))
                .toList();
        return CraftCapacity.of(workers, store.read(calendar::readIn));
    }
}
