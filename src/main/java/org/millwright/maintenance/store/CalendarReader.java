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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRef;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.CalendarEntry.OrderEntry;
import org.millwright.maintenance.CalendarEntry.RunEntry;
import org.millwright.maintenance.CalendarFilter;
import org.millwright.maintenance.CalendarPage;
import org.millwright.maintenance.CraftDemand;
import org.millwright.maintenance.DaySpan;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Streamed;
import org.millwright.platform.db.Subtree;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderStatus;

/// Reads what stands on days: counted for all, and the first few of each.
public final class CalendarReader {

    /// The machine, line or area and all that stands below it.
    public Set<Long> below(DSLContext dsl, long equipmentId) {
        Subtree tree = Subtree.from(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, equipmentId);
        return new HashSet<>(dsl.select(tree.id()).from(tree.rows()).fetch(tree.id()));
    }

    /// Work orders, the most urgent of each day, and runs of rounds: all counted, and the first few of each day.
    public CalendarPage page(DSLContext dsl, DaySpan span, CalendarFilter filter, int most) {
        var orders = new FirstOfDays(filter, most);
        Streamed.rows(
                dsl,
                dsl.select(WORK_ORDER.DUE_ON, WORK_ORDER.ID, machine(filter, WORK_ORDER.EQUIPMENT_ID))
                        .from(WORK_ORDER)
                        .where(WORK_ORDER.DUE_ON.between(span.first(), span.last()))
                        .and(DSL.and(orders(filter)))
                        .orderBy(WORK_ORDER.DUE_ON, WORK_ORDER.PRIORITY, WORK_ORDER.ID),
                row -> orders.take(row.value1(), row.value2(), row.value3()));
        var runs = new FirstOfDays(filter, most);
        if (filter.craft() == null) {
            Streamed.rows(
                    dsl,
                    dsl.select(ROUND_RUN.DUE_ON, ROUND_RUN.ID, machine(filter, INSPECTION_ROUND.EQUIPMENT_ID))
                            .from(ROUND_RUN)
                            .join(INSPECTION_ROUND)
                            .on(INSPECTION_ROUND.ID.eq(ROUND_RUN.ROUND_ID))
                            .where(ROUND_RUN.DUE_ON.between(span.first(), span.last()))
                            .and(filter.openOnly() ? ROUND_RUN.STATUS.in(RoundRunStatus.OPEN_NAMES) : DSL.noCondition())
                            .orderBy(ROUND_RUN.DUE_ON, ROUND_RUN.ID),
                    row -> runs.take(row.value1(), row.value2(), row.value3()));
        }
        Map<LocalDate, Integer> counts = new HashMap<>(orders.counts());
        runs.counts().forEach((day, count) -> counts.merge(day, count, Integer::sum));
        List<CalendarEntry> entries = new ArrayList<>(orders(dsl, orders.ids()));
        entries.addAll(runs(dsl, runs.ids()));
        return new CalendarPage(counts, entries);
    }

    /// Where nobody asks for machines, the index of days answers without the rows.
    private static Field<Long> machine(CalendarFilter filter, Field<Long> id) {
        return filter.machines() == null ? DSL.inline(0L) : id;
    }

    private static List<OrderEntry> orders(DSLContext dsl, List<Long> ids) {
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

    private static List<RunEntry> runs(DSLContext dsl, List<Long> ids) {
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

    private static List<Condition> orders(CalendarFilter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.openOnly()) {
            all.add(WORK_ORDER.SETTLED.isFalse());
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
}
