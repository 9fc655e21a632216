package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.LABOUR_ENTRY;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_MOVE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.millwright.kernel.Money;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Streamed;
import org.millwright.report.FigureTally;
import org.millwright.report.JobLife;
import org.millwright.report.JobLine;
import org.millwright.report.ReportMonth;
import org.millwright.workorder.WorkOrderNumber;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderTimes;
import org.millwright.workorder.WorkOrderType;

/// Reads work orders as the report sees them.
final class JobReader {

    /// An upper bound where there is none: with two the embedded database takes the index of that column.
    private static final Instant BEYOND = Instant.parse("9999-12-31T00:00:00Z");

    private static final List<String> GIVEN_UP = List.of(WorkOrderStatus.REJECTED.name(), WorkOrderStatus.VOID.name());

    /// The order itself does not keep this moment; it is final, so that there is one such move, and notes after it.
    private static final Field<Instant> GIVEN_UP_AT = DSL.when(
                    WORK_ORDER.STATUS.in(GIVEN_UP),
                    DSL.field(DSL.select(DSL.min(WORK_ORDER_MOVE.MOVED_AT))
                            .from(WORK_ORDER_MOVE)
                            .where(WORK_ORDER_MOVE.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                            .and(WORK_ORDER_MOVE.NEW_STATUS.in(GIVEN_UP))))
            .as("given_up_at");

    private static final List<Field<?>> COLUMNS = List.of(
            WORK_ORDER.ID,
            WORK_ORDER.WORK_ORDER_NO,
            WORK_ORDER.TITLE,
            EQUIPMENT.TAG,
            EQUIPMENT.NAME,
            WORK_ORDER.TYPE,
            WORK_ORDER.PRIORITY,
            WORK_ORDER.STATUS,
            WORK_ORDER.DUE_ON,
            WORK_ORDER.REPORTED_AT,
            WORK_ORDER.STARTED_AT,
            WORK_ORDER.COMPLETED_AT,
            WORK_ORDER.BACK_IN_SERVICE_AT,
            WORK_ORDER.CLOSED_AT,
            GIVEN_UP_AT,
            WORK_ORDER.DOWNTIME_MINUTES,
            WORK_ORDER.PROBLEM,
            WORK_ORDER.CAUSE,
            WORK_ORDER.REMEDY);

    private final Days days;

    JobReader(Days days) {
        this.days = days;
    }

    void tally(DSLContext dsl, List<ReportMonth> months, FigureTally tally) {
        for (Condition some : inSight(months.getFirst(), months.getLast())) {
            Streamed.rows(
                    dsl,
                    dsl.select(
                                    WORK_ORDER.TYPE,
                                    WORK_ORDER.REPORTED_AT,
                                    WORK_ORDER.DUE_ON,
                                    WORK_ORDER.STARTED_AT,
                                    WORK_ORDER.COMPLETED_AT,
                                    WORK_ORDER.BACK_IN_SERVICE_AT,
                                    GIVEN_UP_AT)
                            .from(WORK_ORDER)
                            .where(some),
                    row -> tally.addJob(life(row)));
        }
    }

    /// All that were opened, completed or open in the month, or that hours or costs of the month were booked on, by
    /// their numbers.
    void lines(DSLContext dsl, ReportMonth month, Consumer<JobLine> sink) {
        Map<Long, BigDecimal> hours = sums(
                dsl,
                LABOUR_ENTRY.WORK_ORDER_ID,
                LABOUR_ENTRY.HOURS,
                LABOUR_ENTRY.WORKED_ON.between(month.firstDay(), month.lastDay()));
        Map<Long, BigDecimal> costs = sums(
                dsl,
                COST_ENTRY.WORK_ORDER_ID,
                COST_ENTRY.AMOUNT,
                COST_ENTRY.COST_ON.between(month.firstDay(), month.lastDay()));
        Set<Long> booked = new HashSet<>(hours.keySet());
        booked.addAll(costs.keySet());
        List<JobLine> lines = new ArrayList<>();
        Consumer<Record> take = row -> {
            Long id = row.get(WORK_ORDER.ID);
            booked.remove(id);
            lines.add(line(row, hours.getOrDefault(id, BigDecimal.ZERO), costs.getOrDefault(id, BigDecimal.ZERO)));
        };
        inSight(month, month).forEach(some -> read(dsl, some, take));
        read(dsl, Ids.among(WORK_ORDER.ID, List.copyOf(booked)), take);
        lines.sort(Comparator.comparing(JobLine::number, WorkOrderNumber.ORDER));
        lines.forEach(sink);
    }

    private static Map<Long, BigDecimal> sums(
            DSLContext dsl, TableField<?, Long> order, TableField<?, BigDecimal> amount, Condition ofTheMonth) {
        return dsl.select(order, DSL.sum(amount))
                .from(order.getTable())
                .where(ofTheMonth)
                .and(order.isNotNull())
                .groupBy(order)
                .fetchMap(Record2::value1, Record2::value2);
    }

    private static void read(DSLContext dsl, Condition which, Consumer<Record> sink) {
        Streamed.rows(
                dsl,
                dsl.select(COLUMNS)
                        .from(WORK_ORDER)
                        // a join that may be turned round is: then each machine's orders are read
                        .leftJoin(EQUIPMENT)
                        .on(EQUIPMENT.ID.eq(WORK_ORDER.EQUIPMENT_ID))
                        .where(which),
                sink);
    }

    /// Reported in these months or before, and not over before them: three parts with nothing in common, each found
    /// by an index. All in one condition the embedded database reads every order there is.
    private List<Condition> inSight(ReportMonth first, ReportMonth last) {
        Instant start = days.start(first);
        Condition open = WORK_ORDER.STATUS.in(WorkOrderStatus.OPEN_NAMES);
        Condition completed = WORK_ORDER.COMPLETED_AT.between(start, BEYOND);
        Condition givenUp = WORK_ORDER
                .STATUS
                .in(GIVEN_UP)
                .and(DSL.exists(DSL.selectOne()
                        .from(WORK_ORDER_MOVE)
                        .where(WORK_ORDER_MOVE.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                        .and(WORK_ORDER_MOVE.NEW_STATUS.in(GIVEN_UP))
                        .and(WORK_ORDER_MOVE.MOVED_AT.ge(start))));
        Condition reported = WORK_ORDER.REPORTED_AT.lt(days.end(last));
        return List.of(
                open.and(reported),
                completed
                        .and(WORK_ORDER.STATUS.notIn(WorkOrderStatus.OPEN_NAMES))
                        .and(reported),
                givenUp.and(WORK_ORDER.COMPLETED_AT.isNull().or(WORK_ORDER.COMPLETED_AT.lt(start)))
                        .and(reported));
    }

    private JobLife life(Record row) {
        return new JobLife(
                WorkOrderType.valueOf(row.get(WORK_ORDER.TYPE)),
                LocalDate.ofInstant(row.get(WORK_ORDER.REPORTED_AT), days.zone()),
                row.get(WORK_ORDER.DUE_ON),
                days.of(row.get(WORK_ORDER.COMPLETED_AT)),
                days.of(row.get(GIVEN_UP_AT)),
                JobLife.repairHours(
                        row.get(WORK_ORDER.STARTED_AT),
                        row.get(WORK_ORDER.COMPLETED_AT),
                        row.get(WORK_ORDER.BACK_IN_SERVICE_AT)));
    }

    private static JobLine line(Record row, BigDecimal hours, BigDecimal cost) {
        return new JobLine(
                row.get(WORK_ORDER.WORK_ORDER_NO),
                row.get(WORK_ORDER.TITLE),
                row.get(EQUIPMENT.TAG),
                row.get(EQUIPMENT.NAME),
                WorkOrderType.valueOf(row.get(WORK_ORDER.TYPE)),
                row.get(WORK_ORDER.PRIORITY),
                WorkOrderStatus.valueOf(row.get(WORK_ORDER.STATUS)),
                row.get(WORK_ORDER.DUE_ON),
                new WorkOrderTimes(
                        row.get(WORK_ORDER.REPORTED_AT),
                        row.get(WORK_ORDER.STARTED_AT),
                        row.get(WORK_ORDER.COMPLETED_AT),
                        row.get(WORK_ORDER.BACK_IN_SERVICE_AT),
                        row.get(WORK_ORDER.CLOSED_AT)),
                row.get(GIVEN_UP_AT),
                row.get(WORK_ORDER.DOWNTIME_MINUTES),
                row.get(WORK_ORDER.PROBLEM),
                row.get(WORK_ORDER.CAUSE),
                row.get(WORK_ORDER.REMEDY),
                hours,
                Money.of(cost));
    }
}
