package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_CRAFT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRef;
import org.millwright.maintenance.CalendarEntry.OrderEntry;
import org.millwright.maintenance.CalendarEntry.RunEntry;
import org.millwright.maintenance.CalendarFilter;
import org.millwright.maintenance.CraftDemand;
import org.millwright.maintenance.DaySpan;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Subtree;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderStatus;

/// Reads what stands on days: counted for all, and the first few of each by the index of days.
public final class CalendarReader {

    /// The machine, line or area and all that stands below it.
    public Set<Long> below(DSLContext dsl, long equipmentId) {
        Subtree tree = Subtree.from(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, equipmentId);
        return new HashSet<>(dsl.select(tree.id()).from(tree.rows()).fetch(tree.id()));
    }

    /// How many work orders and runs stand on each day.
    public Map<LocalDate, Integer> counts(DSLContext dsl, DaySpan span, CalendarFilter filter) {
        Map<LocalDate, Integer> counts = new HashMap<>();
        dsl.select(WORK_ORDER.DUE_ON, DSL.count())
                .from(WORK_ORDER)
                .where(WORK_ORDER.DUE_ON.between(span.first(), span.last()))
                .and(DSL.and(orders(filter)))
                .groupBy(WORK_ORDER.DUE_ON)
                .forEach(row -> counts.merge(row.value1(), row.value2(), Integer::sum));
        if (filter.craft() == null) {
            dsl.select(ROUND_RUN.DUE_ON, DSL.count())
                    .from(ROUND_RUN)
                    .join(INSPECTION_ROUND)
                    .on(INSPECTION_ROUND.ID.eq(ROUND_RUN.ROUND_ID))
                    .where(ROUND_RUN.DUE_ON.between(span.first(), span.last()))
                    .and(DSL.and(runs(filter)))
                    .groupBy(ROUND_RUN.DUE_ON)
                    .forEach(row -> counts.merge(row.value1(), row.value2(), Integer::sum));
        }
        return counts;
    }

    /// The most urgent of each day.
    public List<OrderEntry> orders(DSLContext dsl, List<LocalDate> days, CalendarFilter filter, int most) {
        List<Condition> wanted = orders(filter);
        long[] ids = firstOf(
                dsl,
                days,
                day -> dsl.select(WORK_ORDER.ID)
                        .from(WORK_ORDER)
                        .where(WORK_ORDER.DUE_ON.eq(day))
                        .and(DSL.and(wanted))
                        .orderBy(WORK_ORDER.PRIORITY, WORK_ORDER.ID)
                        .limit(most));
        Field<BigDecimal> byCraft = DSL.field(DSL.select(DSL.sum(WORK_ORDER_CRAFT.HOURS))
                .from(WORK_ORDER_CRAFT)
                .where(WORK_ORDER_CRAFT.WORK_ORDER_ID.eq(WORK_ORDER.ID)));
        return dsl.select(
                        WORK_ORDER.ID,
                        WORK_ORDER.WORK_ORDER_NO,
                        WORK_ORDER.DUE_ON,
                        WORK_ORDER.STATUS,
                        WORK_ORDER.PRIORITY,
                        WORK_ORDER.EQUIPMENT_ID,
                        EQUIPMENT.TAG,
                        WORK_ORDER.TITLE,
                        WORK_ORDER.CRAFT,
                        DSL.coalesce(byCraft, WORK_ORDER.PLANNED_HOURS).as("hours"))
                .from(WORK_ORDER)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(WORK_ORDER.EQUIPMENT_ID))
                .where(Ids.among(WORK_ORDER.ID, ids))
                .orderBy(WORK_ORDER.DUE_ON, WORK_ORDER.PRIORITY, WORK_ORDER.ID)
                .fetch(row -> new OrderEntry(
                        row.value3(),
                        new WorkOrderRef(row.value1(), row.value2()),
                        WorkOrderStatus.valueOf(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10()));
    }

    /// The first of each day.
    public List<RunEntry> runs(DSLContext dsl, List<LocalDate> days, CalendarFilter filter, int most) {
        if (filter.craft() != null) {
            return List.of();
        }
        List<Condition> wanted = runs(filter);
        long[] ids = firstOf(
                dsl,
                days,
                day -> dsl.select(ROUND_RUN.ID)
                        .from(ROUND_RUN)
                        .join(INSPECTION_ROUND)
                        .on(INSPECTION_ROUND.ID.eq(ROUND_RUN.ROUND_ID))
                        .where(ROUND_RUN.DUE_ON.eq(day))
                        .and(DSL.and(wanted))
                        .orderBy(ROUND_RUN.ID)
                        .limit(most));
        return dsl.select(
                        ROUND_RUN.ID,
                        ROUND_RUN.RUN_NO,
                        ROUND_RUN.DUE_ON,
                        ROUND_RUN.STATUS,
                        EQUIPMENT.ID,
                        EQUIPMENT.TAG,
                        INSPECTION_ROUND.NAME)
                .from(ROUND_RUN)
                .join(INSPECTION_ROUND)
                .on(INSPECTION_ROUND.ID.eq(ROUND_RUN.ROUND_ID))
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(INSPECTION_ROUND.EQUIPMENT_ID))
                .where(Ids.among(ROUND_RUN.ID, ids))
                .orderBy(ROUND_RUN.DUE_ON, ROUND_RUN.ID)
                .fetch(row -> new RunEntry(
                        row.value3(),
                        new RunRef(row.value1(), row.value2()),
                        RoundRunStatus.valueOf(row.value4()),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /// Hours of open work orders by day and craft: those that are planned by craft, else those of the order.
    public List<CraftDemand> demands(DSLContext dsl, DaySpan span) {
        Condition open = WORK_ORDER.DUE_ON.between(span.first(), span.last()).and(WORK_ORDER.SETTLED.isFalse());
        List<CraftDemand> demands = new ArrayList<>();
        dsl.select(WORK_ORDER.DUE_ON, WORK_ORDER.CRAFT, DSL.sum(WORK_ORDER.PLANNED_HOURS))
                .from(WORK_ORDER)
                .where(open)
                .and(WORK_ORDER.PLANNED_HOURS.isNotNull())
                .andNotExists(
                        DSL.selectOne().from(WORK_ORDER_CRAFT).where(WORK_ORDER_CRAFT.WORK_ORDER_ID.eq(WORK_ORDER.ID)))
                .groupBy(WORK_ORDER.DUE_ON, WORK_ORDER.CRAFT)
                .forEach(row -> demands.add(new CraftDemand(
                        row.value1(), Objects.requireNonNullElse(row.value2(), ""), row.value3(), false)));
        dsl.select(WORK_ORDER.DUE_ON, WORK_ORDER_CRAFT.CRAFT, DSL.sum(WORK_ORDER_CRAFT.HOURS))
                .from(WORK_ORDER)
                .join(WORK_ORDER_CRAFT)
                .on(WORK_ORDER_CRAFT.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                .where(open)
                .groupBy(WORK_ORDER.DUE_ON, WORK_ORDER_CRAFT.CRAFT)
                .forEach(row -> demands.add(new CraftDemand(row.value1(), row.value2(), row.value3(), false)));
        return demands;
    }

    /// One look into the index for each day, in one question.
    private static long[] firstOf(
            DSLContext dsl, List<LocalDate> days, Function<LocalDate, Select<Record1<Long>>> first) {
        return days.stream()
                .map(first)
                .reduce(Select::unionAll)
                .map(all ->
                        dsl.fetch(all).stream().mapToLong(row -> row.value1()).toArray())
                .orElse(new long[0]);
    }

    private static List<Condition> orders(CalendarFilter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.openOnly()) {
            all.add(WORK_ORDER.SETTLED.isFalse());
        }
        if (filter.machines() != null) {
            all.add(Ids.among(WORK_ORDER.EQUIPMENT_ID, filter.machines()));
        }
        if (filter.craft() != null) {
            String craft = filter.craft().strip().toLowerCase(Locale.ROOT);
            all.add(DSL.lower(WORK_ORDER.CRAFT)
                    .eq(craft)
                    .or(DSL.exists(DSL.selectOne()
                            .from(WORK_ORDER_CRAFT)
                            .where(WORK_ORDER_CRAFT.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                            .and(DSL.lower(WORK_ORDER_CRAFT.CRAFT).eq(craft)))));
        }
        return all;
    }

    private static List<Condition> runs(CalendarFilter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.openOnly()) {
            all.add(ROUND_RUN.STATUS.in(RoundRunStatus.OPEN_NAMES));
        }
        if (filter.machines() != null) {
            all.add(Ids.among(INSPECTION_ROUND.EQUIPMENT_ID, filter.machines()));
        }
        return all;
    }
}
