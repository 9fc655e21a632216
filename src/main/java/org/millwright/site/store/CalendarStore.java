package org.millwright.site.store;

import static org.millwright.platform.db.schema.Tables.HOLIDAY;
import static org.millwright.platform.db.schema.Tables.PLANT_WEEK;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.HolidayRecord;
import org.millwright.site.Holiday;
import org.millwright.site.WorkingWeek;

/// The tables of the plant's working week and its holidays.
public final class CalendarStore {

    private static final long ONLY_ROW = 1;

    public WorkingWeek week(DSLContext dsl) {
        WorkingWeek week = dsl.selectFrom(PLANT_WEEK)
                .where(PLANT_WEEK.ID.eq(ONLY_ROW))
                .fetchOne(row -> WorkingWeek.read(row.getWorkingDays(), row.getVersion()));
        return week == null ? WorkingWeek.USUAL : week;
    }

    public void writeWeek(Tx tx, int seenVersion, WorkingWeek week) {
        if (tx.find(PLANT_WEEK, ONLY_ROW) == null && seenVersion == WorkingWeek.UNSAVED) {
            tx.insert(tx.create(PLANT_WEEK).setId(ONLY_ROW).setWorkingDays(week.text()));
        } else {
            tx.update(tx.seen(PLANT_WEEK, ONLY_ROW, seenVersion).setWorkingDays(week.text()));
        }
    }

    public List<Holiday> holidays(DSLContext dsl) {
        return dsl.selectFrom(HOLIDAY)
                .orderBy(HOLIDAY.HOLIDAY_ON)
                .fetch(row -> new Holiday(row.getHolidayOn(), row.getName()));
    }

    /// A day that is one already gets the name.
    public void put(Tx tx, Holiday holiday) {
        HolidayRecord known = find(tx, holiday.on());
        if (known == null) {
            tx.insert(tx.create(HOLIDAY).setHolidayOn(holiday.on()).setName(holiday.name()));
        } else {
            tx.update(known.setName(holiday.name()));
        }
    }

    /// @return whether there was one
    public boolean remove(Tx tx, LocalDate day) {
        HolidayRecord known = find(tx, day);
        if (known != null) {
            tx.delete(known);
        }
        return known != null;
    }

    private static @Nullable HolidayRecord find(Tx tx, LocalDate day) {
        return tx.dsl().selectFrom(HOLIDAY).where(HOLIDAY.HOLIDAY_ON.eq(day)).fetchOne();
    }
}
