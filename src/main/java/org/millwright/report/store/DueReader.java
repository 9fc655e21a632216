package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.platform.db.Streamed;
import org.millwright.report.DueLine;
import org.millwright.report.FigureTally;
import org.millwright.report.PmResult;
import org.millwright.report.ReportMonth;

/// Reads planned maintenance that fell due.
final class DueReader {

    private final Days days;

    DueReader(Days days) {
        this.days = days;
    }

    void tally(DSLContext dsl, List<ReportMonth> months, FigureTally tally) {
        Streamed.rows(
                dsl,
                dsl.select(OCCURRENCE.DUE_ON, OCCURRENCE.STATUS, WORK_ORDER.COMPLETED_AT, ROUND_RUN.SIGNED_AT)
                        .from(OCCURRENCE)
                        .leftJoin(WORK_ORDER)
                        .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                        .leftJoin(ROUND_RUN)
                        .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                        .where(OCCURRENCE.DUE_ON.between(
                                months.getFirst().firstDay(), months.getLast().lastDay())),
                row -> tally.addDue(row.value1(), result(row)));
    }

    void lines(DSLContext dsl, ReportMonth month, Consumer<DueLine> sink) {
        Streamed.rows(
                dsl,
                dsl.select(
                                MAINTENANCE_PLAN.CODE,
                                MAINTENANCE_PLAN.NAME,
                                EQUIPMENT.TAG,
                                EQUIPMENT.NAME,
                                OCCURRENCE.DUE_ON,
                                OCCURRENCE.STATUS,
                                WORK_ORDER.WORK_ORDER_NO,
                                WORK_ORDER.COMPLETED_AT,
                                ROUND_RUN.RUN_NO,
                                ROUND_RUN.SIGNED_AT)
                        .from(OCCURRENCE)
                        .join(MAINTENANCE_PLAN)
                        .on(MAINTENANCE_PLAN.ID.eq(OCCURRENCE.PLAN_ID))
                        .join(EQUIPMENT)
                        .on(EQUIPMENT.ID.eq(OCCURRENCE.EQUIPMENT_ID))
                        .leftJoin(WORK_ORDER)
                        .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                        .leftJoin(ROUND_RUN)
                        .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                        .where(OCCURRENCE.DUE_ON.between(month.firstDay(), month.lastDay()))
                        .orderBy(OCCURRENCE.DUE_ON, MAINTENANCE_PLAN.CODE, EQUIPMENT.TAG),
                row -> sink.accept(line(row)));
    }

    private DueLine line(Record row) {
        String order = row.get(WORK_ORDER.WORK_ORDER_NO);
        return new DueLine(
                row.get(MAINTENANCE_PLAN.CODE),
                row.get(MAINTENANCE_PLAN.NAME),
                row.get(EQUIPMENT.TAG),
                row.get(EQUIPMENT.NAME),
                row.get(OCCURRENCE.DUE_ON),
                doneOn(row),
                result(row),
                order == null ? row.get(ROUND_RUN.RUN_NO) : order);
    }

    private PmResult result(Record row) {
        return PmResult.of(
                OccurrenceStatus.valueOf(row.get(OCCURRENCE.STATUS)), row.get(OCCURRENCE.DUE_ON), doneOn(row));
    }

    private @Nullable LocalDate doneOn(Record row) {
        Instant completed = row.get(WORK_ORDER.COMPLETED_AT);
        return days.of(completed == null ? row.get(ROUND_RUN.SIGNED_AT) : completed);
    }
}
