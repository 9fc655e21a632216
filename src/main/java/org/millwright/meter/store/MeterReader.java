package org.millwright.meter.store;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.METER;
import static org.millwright.platform.db.schema.Tables.READING;
import static org.millwright.platform.db.schema.Tables.STRUCK_READING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjLongConsumer;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record6;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.millwright.meter.CountingReading;
import org.millwright.meter.Meter;
import org.millwright.meter.MeterCourse;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingKind;
import org.millwright.meter.ReadingRow;
import org.millwright.meter.ReadingRow.Strike;
import org.millwright.meter.ReadingSource;
import org.millwright.meter.store.MeterStore.Meters;
import org.millwright.platform.db.Ids;

/// Reads meters with what was read from them.
public final class MeterReader {

    private static final int FETCHED = 1000;

    private static final Condition NOT_STRUCK =
            notExists(selectOne().from(STRUCK_READING).where(STRUCK_READING.READING_ID.eq(READING.ID)));

    /// @param equipmentId of one machine; all for none
    public List<Meter> meters(DSLContext dsl, @Nullable Long equipmentId) {
        return Meters.select(dsl)
                .where(equipmentId == null ? noCondition() : METER.EQUIPMENT_ID.eq(equipmentId))
                .orderBy(EQUIPMENT.TAG, METER.NAME)
                .fetch(Meters::meter);
    }

    /// The meters of machines, by their tags.
    public List<Meter> metersOf(DSLContext dsl, Collection<String> tags) {
        return Meters.select(dsl)
                .where(DSL.condition(
                        "{0} = any({1})",
                        EQUIPMENT.TAG, DSL.val(tags.toArray(String[]::new), SQLDataType.VARCHAR.array())))
                .orderBy(EQUIPMENT.TAG, METER.NAME)
                .fetch(Meters::meter);
    }

    /// Of each meter the readings that were not struck out, in the order in which they were recorded.
    public Map<Long, List<Reading>> readings(DSLContext dsl, ZoneId zone, List<Long> meterIds) {
        Map<Long, List<Reading>> found = new HashMap<>();
        eachCourse(dsl, zone, Ids.among(READING.METER_ID, meterIds), (readings, meter) -> found.put(meter, readings));
        return found;
    }

    /// The readings that were not struck out, in the order in which they were recorded.
    public List<Reading> counting(DSLContext dsl, ZoneId zone, long meterId) {
        List<Reading> readings = new ArrayList<>();
        eachCourse(dsl, zone, READING.METER_ID.eq(meterId), (some, _) -> readings.addAll(some));
        return readings;
    }

    /// As {@link #counting}, without one of them.
    public List<Reading> countingWithout(DSLContext dsl, ZoneId zone, long meterId, long readingId) {
        List<Reading> readings = new ArrayList<>();
        eachCourse(
                dsl,
                zone,
                READING.METER_ID.eq(meterId).and(READING.ID.ne(readingId)),
                (some, _) -> readings.addAll(some));
        return readings;
    }

    /// @param meterIds of some meters; of all for none
    public Map<Long, MeterCourse> courses(DSLContext dsl, ZoneId zone, @Nullable List<Long> meterIds) {
        Map<Long, MeterCourse> courses = new HashMap<>();
        eachCourse(
                dsl,
                zone,
                meterIds == null ? noCondition() : Ids.among(READING.METER_ID, meterIds),
                (readings, meter) -> courses.put(meter, MeterCourse.of(readings)));
        return courses;
    }

    /// Meter by meter, so that millions of readings are never held at once.
    private static void eachCourse(DSLContext dsl, ZoneId zone, Condition wanted, ObjLongConsumer<List<Reading>> told) {
        try (Cursor<Record6<Long, Instant, BigDecimal, String, BigDecimal, BigDecimal>> rows = dsl.select(
                        READING.METER_ID,
                        READING.READ_AT,
                        READING.SHOWN,
                        READING.KIND,
                        READING.SPAN,
                        READING.START_VALUE)
                .from(READING)
                .where(wanted)
                .and(NOT_STRUCK)
                .orderBy(READING.METER_ID, READING.ENTRY_NO)
                .fetchSize(FETCHED)
                .fetchLazy()) {
            List<Reading> readings = new ArrayList<>();
            long meter = 0;
            for (var row : rows) {
                if (row.value1() != meter && !readings.isEmpty()) {
                    told.accept(readings, meter);
                    readings = new ArrayList<>();
                }
                meter = row.value1();
                readings.add(reading(row, zone));
            }
            if (!readings.isEmpty()) {
                told.accept(readings, meter);
            }
        }
    }

    /// Of the readings of one moment, the last that was not struck out.
    public Optional<CountingReading> counting(DSLContext dsl, long meterId, Instant at) {
        return dsl.select(READING.ID, READING.SHOWN, READING.SOURCE)
                .from(READING)
                .where(READING.METER_ID.eq(meterId))
                .and(READING.READ_AT.eq(at))
                .and(NOT_STRUCK)
                .orderBy(READING.ENTRY_NO.desc())
                .limit(1)
                .fetchOptional(
                        row -> new CountingReading(row.value1(), row.value2(), ReadingSource.valueOf(row.value3())));
    }

    /// The whole record of a meter, the latest reading first.
    public List<ReadingRow> rows(DSLContext dsl, ZoneId zone, long meterId) {
        List<Record> found = new ArrayList<>(dsl.select(READING.fields())
                .select(STRUCK_READING.REASON, STRUCK_READING.STRUCK_AT, STRUCK_READING.STRUCK_BY)
                .from(READING)
                .leftJoin(STRUCK_READING)
                .on(STRUCK_READING.READING_ID.eq(READING.ID))
                .where(READING.METER_ID.eq(meterId))
                .orderBy(READING.ENTRY_NO)
                .fetch());
        List<Reading> all = found.stream().map(row -> reading(row, zone)).toList();
        List<Reading> counting = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (found.get(i).get(STRUCK_READING.STRUCK_AT) == null) {
                counting.add(all.get(i));
            }
        }
        IdentityHashMap<Reading, BigDecimal> lives = new IdentityHashMap<>();
        MeterCourse.of(counting).steps().forEach(step -> lives.put(step.reading(), step.lifeToDate()));
        List<ReadingRow> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            rows.add(row(found.get(i), all.get(i), lives.get(all.get(i))));
        }
        rows.sort((a, b) -> b.reading().at().compareTo(a.reading().at()));
        return rows;
    }

    private static ReadingRow row(Record row, Reading reading, @Nullable BigDecimal life) {
        return new ReadingRow(
                row.get(READING.ID),
                reading,
                life,
                ReadingSource.valueOf(row.get(READING.SOURCE)),
                row.get(READING.NOTE),
                row.get(READING.RECORDED_AT),
                row.get(READING.RECORDED_BY),
                row.get(STRUCK_READING.STRUCK_AT) == null
                        ? null
                        : new Strike(
                                row.get(STRUCK_READING.REASON),
                                row.get(STRUCK_READING.STRUCK_AT),
                                row.get(STRUCK_READING.STRUCK_BY)));
    }

    private static Reading reading(Record row, ZoneId zone) {
        return new Reading(
                LocalDateTime.ofInstant(row.get(READING.READ_AT), zone),
                row.get(READING.SHOWN),
                ReadingKind.valueOf(row.get(READING.KIND)),
                row.get(READING.SPAN),
                row.get(READING.START_VALUE));
    }
}
