package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.PLAN_EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.platform.db.Ids;

/// Reads what the dates of plans came to. Of ten years of dates few matter, and each question goes to those alone: H2
/// answers a join with the latest dates by looking for them once more for each date there is.
record OccurrenceReader(DSLContext dsl, ZoneId zone) {

    private static final org.millwright.platform.db.schema.tables.Occurrence MADE = OCCURRENCE.as("made");

    record Key(long planId, long equipmentId) {}

    /// A machine under a plan, and the latest date for which work was made, null when there is none.
    ///
    /// @param made the id of that date
    /// @param satisfied the id of the latest date that other work satisfied
    record Place(
            Key key,
            LocalDate since,
            @Nullable Double meterFrom,
            @Nullable LocalDate madeOn,
            @Nullable Long made,
            @Nullable Long satisfied) {}

    /// In the order of the index, by which H2 finds the latest date without reading the others.
    List<Place> places(Function<Field<Long>, Condition> which) {
        return dsl.select(
                        PLAN_EQUIPMENT.PLAN_ID,
                        PLAN_EQUIPMENT.EQUIPMENT_ID,
                        PLAN_EQUIPMENT.SINCE_ON,
                        PLAN_EQUIPMENT.METER_FROM,
                        ofLatest(MADE.SCHEDULED_ON, OccurrenceStatus.GENERATED),
                        ofLatest(MADE.ID, OccurrenceStatus.GENERATED),
                        ofLatest(MADE.ID, OccurrenceStatus.SATISFIED))
                .from(PLAN_EQUIPMENT)
                .where(which.apply(PLAN_EQUIPMENT.PLAN_ID))
                .fetch(row -> new Place(
                        new Key(row.value1(), row.value2()),
                        row.value3(),
                        row.value4() == null ? null : row.value4().doubleValue(),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    private static <T> Field<T> ofLatest(Field<T> field, OccurrenceStatus status) {
        return DSL.field(DSL.select(field)
                .from(MADE)
                .where(MADE.STATUS.eq(status.name()))
                .and(MADE.PLAN_ID.eq(PLAN_EQUIPMENT.PLAN_ID))
                .and(MADE.EQUIPMENT_ID.eq(PLAN_EQUIPMENT.EQUIPMENT_ID))
                .orderBy(
                        MADE.STATUS.desc(),
                        MADE.PLAN_ID.desc(),
                        MADE.EQUIPMENT_ID.desc(),
                        MADE.SCHEDULED_ON.desc(),
                        MADE.ID.desc())
                .limit(1));
    }

    void byId(Collection<Long> ids, BiConsumer<Long, Occurrence> take) {
        dsl.select(OccurrenceState.FIELDS)
                .select(OCCURRENCE.ID)
                .from(withWork())
                .where(Ids.among(OCCURRENCE.ID, ids))
                .forEach(row -> take.accept(row.get(OCCURRENCE.ID), OccurrenceState.of(row, zone)));
    }

    /// All that these plans ever came to.
    void ofPlans(Collection<Long> planIds, BiConsumer<Key, Occurrence> take) {
        each(dsl.select(OccurrenceState.FIELDS).from(withWork()).where(Ids.among(OCCURRENCE.PLAN_ID, planIds)), take);
    }

    /// Dates that passed without work.
    void withoutWork(Function<Field<Long>, Condition> which, BiConsumer<Key, Occurrence> take) {
        dsl.select(OCCURRENCE.PLAN_ID, OCCURRENCE.EQUIPMENT_ID, OCCURRENCE.SCHEDULED_ON, OCCURRENCE.STATUS)
                .from(OCCURRENCE)
                .where(OCCURRENCE.STATUS.in(
                        OccurrenceStatus.MISSED.name(),
                        OccurrenceStatus.SKIPPED.name(),
                        OccurrenceStatus.SUPERSEDED.name()))
                .and(which.apply(OCCURRENCE.PLAN_ID))
                .forEach(row -> take.accept(
                        new Key(row.value1(), row.value2()),
                        Occurrence.without(row.value3(), OccurrenceStatus.valueOf(row.value4()))));
    }

    /// Dates whose work is open, however old they are.
    void open(BiConsumer<Key, Occurrence> take) {
        List<Select<? extends Record>> both = new ArrayList<>();
        both.add(dsl.select(OccurrenceState.FIELDS)
                .from(WORK_ORDER)
                .join(OCCURRENCE)
                .on(OCCURRENCE.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                .leftJoin(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                .where(OccurrenceState.OPEN_ORDER));
        both.add(dsl.select(OccurrenceState.FIELDS)
                .from(ROUND_RUN)
                .join(OCCURRENCE)
                .on(OCCURRENCE.ROUND_RUN_ID.eq(ROUND_RUN.ID))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                .where(OccurrenceState.OPEN_RUN));
        both.forEach(select -> each(select, take));
    }

    private void each(Select<? extends Record> select, BiConsumer<Key, Occurrence> take) {
        select.fetch()
                .forEach(row -> take.accept(
                        new Key(row.get(OCCURRENCE.PLAN_ID), row.get(OCCURRENCE.EQUIPMENT_ID)),
                        OccurrenceState.of(row, zone)));
    }

    private static Table<?> withWork() {
        return OCCURRENCE
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                .leftJoin(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID));
    }
}
