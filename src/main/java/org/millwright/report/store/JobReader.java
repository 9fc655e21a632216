package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.LABOUR_ENTRY;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_MOVE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.millwright.kernel.Money;
import org.millwright.report.FigureTally;
import org.millwright.report.JobLife;
import org.millwright.report.JobLine;
import org.millwright.report.ReportMonth;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderTimes;
import org.millwright.workorder.WorkOrderType;

/// Reads work orders as the report sees them.
final class JobReader {

    private static final int FETCH = 500;

    private static final List<String> GIVEN_UP = List.of(WorkOrderStatus.REJECTED.name(), WorkOrderStatus.VOID.name());

    /// The order itself does not keep this moment; it is final, so that there is one such move, and notes after it.
    private static final Field<Instant> GIVEN_UP_AT = DSL.when(
                    WORK_ORDER.STATUS.in(GIVEN_UP),
                    DSL.field(DSL.select(DSL.min(WORK_ORDER_MOVE.MOVED_AT))
                            .from(WORK_ORDER_MOVE)
                            .where(WORK_ORDER_MOVE.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                            .and(WORK_ORDER_MOVE.NEW_STATUS.in(GIVEN_UP))))
            .as("given_up_at");

    private final Days days;

    JobReader(Days days) {
        this.days = days;
    }

    void tally(DSLContext dsl, List<ReportMonth> months, FigureTally tally) {
        try (var found = dsl.select(
                        WORK_ORDER.TYPE,
                        WORK_ORDER.REPORTED_AT,
                        WORK_ORDER.DUE_ON,
                        WORK_ORDER.STARTED_AT,
                        WORK_ORDER.COMPLETED_AT,
                        WORK_ORDER.BACK_IN_SERVICE_AT,
                        GIVEN_UP_AT)
                .from(WORK_ORDER)
                .where(inSight(months.getFirst(), months.getLast()))
                .fetchSize(FETCH)
                .fetchLazy()) {
            found.forEach(row -> tally.addJob(life(row)));
        }
    }

    /// All that were opened, completed or open in the month, or that hours or costs of the month were booked on.
    void lines(DSLContext dsl, ReportMonth month, Consumer<JobLine> sink) {
        Condition worked = LABOUR_ENTRY.WORKED_ON.between(month.firstDay(), month.lastDay());
        Condition charged = COST_ENTRY.COST_ON.between(month.firstDay(), month.lastDay());
        Field<BigDecimal> hours = DSL.field(DSL.select(DSL.sum(LABOUR_ENTRY.HOURS))
                        .from(LABOUR_ENTRY)
                        .where(LABOUR_ENTRY.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                        .and(worked))
                .as("hours_of_month");
        Field<BigDecimal> cost = DSL.field(DSL.select(DSL.sum(COST_ENTRY.AMOUNT))
                        .from(COST_ENTRY)
                        .where(COST_ENTRY.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                        .and(charged))
                .as("cost_of_month");
        try (var found = dsl.select(WORK_ORDER.asterisk(), EQUIPMENT.TAG, EQUIPMENT.NAME, GIVEN_UP_AT, hours, cost)
                .from(WORK_ORDER)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(WORK_ORDER.EQUIPMENT_ID))
                .where(inSight(month, month)
                        .or(WORK_ORDER.ID.in(DSL.select(LABOUR_ENTRY.WORK_ORDER_ID)
                                .from(LABOUR_ENTRY)
                                .where(worked)))
                        .or(WORK_ORDER.ID.in(DSL.select(COST_ENTRY.WORK_ORDER_ID)
                                .from(COST_ENTRY)
                                .where(charged)
                                .and(COST_ENTRY.WORK_ORDER_ID.isNotNull()))))
                .orderBy(WORK_ORDER.WORK_ORDER_NO)
                .fetchSize(FETCH)
                .fetchLazy()) {
            found.forEach(row -> sink.accept(line(row, row.get(hours), row.get(cost))));
        }
    }

    /// Reported in these months or before, and not over before them.
    private Condition inSight(ReportMonth first, ReportMonth last) {
        Instant start = days.start(first);
        return WORK_ORDER
                .REPORTED_AT
                .lt(days.end(last))
                .and(WORK_ORDER
                        .STATUS
                        .in(WorkOrderStatus.OPEN_NAMES)
                        .or(WORK_ORDER.COMPLETED_AT.ge(start))
                        .or(WORK_ORDER
                                .STATUS
                                .in(GIVEN_UP)
                                .and(DSL.exists(DSL.selectOne()
                                        .from(WORK_ORDER_MOVE)
                                        .where(WORK_ORDER_MOVE.WORK_ORDER_ID.eq(WORK_ORDER.ID))
                                        .and(WORK_ORDER_MOVE.NEW_STATUS.in(GIVEN_UP))
                                        .and(WORK_ORDER_MOVE.MOVED_AT.ge(start))))));
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
                Objects.requireNonNullElse(hours, BigDecimal.ZERO),
                Money.of(Objects.requireNonNullElse(cost, BigDecimal.ZERO)));
    }
}
