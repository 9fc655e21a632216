package org.millwright.site.app;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.site.Holiday;
import org.millwright.site.PlantCalendar;
import org.millwright.site.WorkingWeek;
import org.millwright.site.store.CalendarStore;

/// The days on which the plant works: its week, and its holidays.
public final class SiteCalendar {

    private static final Op SET_WEEK = new Op("site.set-week");
    private static final Op PUT_HOLIDAY = new Op("site.put-holiday");
    private static final Op REMOVE_HOLIDAY = new Op("site.remove-holiday");
    private static final int NAME_LENGTH = 120;

    private final Store store;
    private final CalendarStore days = new CalendarStore();

    public SiteCalendar(Store store) {
        this.store = store;
    }

    public PlantCalendar read() {
        return store.read(this::readIn);
    }

    public PlantCalendar readIn(DSLContext dsl) {
        return new PlantCalendar(
                days.week(dsl).days(),
                days.holidays(dsl).stream().map(Holiday::on).collect(Collectors.toSet()));
    }

    public WorkingWeek week() {
        return store.read(days::week);
    }

    /// The earliest first.
    public List<Holiday> holidays() {
        return store.read(days::holidays);
    }

    /// @param week with the version that the user has changed
    public Outcome<WorkingWeek> setWeek(WorkingWeek week) {
        return new Checks()
                .require(!week.days().isEmpty(), "days", "site.no-working-day")
                .then(() -> store.transact(SET_WEEK, tx -> {
                    days.writeWeek(tx, week.version(), week);
                    return Outcome.done(days.week(tx.dsl()));
                }));
    }

    /// Adds a holiday, or names anew the one of that day.
    public Outcome<Holiday> putHoliday(Holiday holiday) {
        return store.transact(PUT_HOLIDAY, tx -> putHolidayIn(tx, holiday));
    }

    public Outcome<Holiday> putHolidayIn(Tx tx, Holiday holiday) {
        return new Checks()
                .date("on", holiday.on())
                .text("name", holiday.name(), NAME_LENGTH)
                .then(() -> {
                    days.put(tx, new Holiday(holiday.on(), holiday.name().strip()));
                    return Outcome.done(holiday);
                });
    }

    public Outcome<LocalDate> removeHoliday(LocalDate day) {
        return store.transact(
                REMOVE_HOLIDAY,
                tx -> days.remove(tx, day) ? Outcome.done(day) : Outcome.refused("site.no-holiday", day));
    }
}
