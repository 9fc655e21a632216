package org.millwright.report.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.PLANNING_RULES;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.Compliance.FellDue;
import org.millwright.maintenance.Grace;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PlanningRules;
import org.millwright.platform.db.Streamed;
import org.millwright.platform.db.schema.tables.Occurrence;
import org.millwright.recurrence.Recurrence;
import org.millwright.report.DueLine;
import org.millwright.report.FigureTally;
import org.millwright.report.ReportMonth;
import org.millwright.workorder.WorkOrderStatus;

/// Reads planned maintenance that fell due.
final class DueReader {

    private static final Occurrence BIGGER = OCCURRENCE.as("bigger");
    private static final Occurrence BIGGER_ROUND = OCCURRENCE.as("bigger_round");
    private static final Field<Long> BIGGER_PLAN = DSL.coalesce(BIGGER.PLAN_ID, BIGGER_ROUND.PLAN_ID);
    private static final Field<LocalDate> BIGGER_DUE = DSL.coalesce(BIGGER.DUE_ON, BIGGER_ROUND.DUE_ON);

    /// Of a date that a bigger job did along, that job.
    private static final Condition DONE_ALONG = doneAlong(BIGGER, BIGGER.WORK_ORDER_ID, OCCURRENCE.WORK_ORDER_ID);

    private static final Condition WALKED_ALONG =
            doneAlong(BIGGER_ROUND, BIGGER_ROUND.ROUND_RUN_ID, OCCURRENCE.ROUND_RUN_ID);

    private static final List<Field<?>> DATE = List.of(
            OCCURRENCE.PLAN_ID,
            OCCURRENCE.DUE_ON,
            OCCURRENCE.STATUS,
            BIGGER_PLAN,
            BIGGER_DUE,
            WORK_ORDER.STATUS,
            WORK_ORDER.COMPLETED_AT,
            ROUND_RUN.SIGNED_AT);

    private static final Set<WorkOrderStatus> DONE = EnumSet.of(WorkOrderStatus.COMPLETED, WorkOrderStatus.CLOSED);

    private final Days days;

    DueReader(Days days) {
        this.days = days;
    }

    private static Condition doneAlong(Occurrence bigger, Field<Long> its, Field<Long> work) {
        return OCCURRENCE
                .STATUS
                .eq(OccurrenceStatus.SATISFIED.name())
                .and(its.eq(work))
                .and(bigger.STATUS.eq(OccurrenceStatus.GENERATED.name()));
    }

    void tally(DSLContext dsl, List<ReportMonth> months, FigureTally tally) {
        Map<Long, Integer> graces = graces(dsl);
        Streamed.rows(
                dsl,
                dsl.select(DATE)
                        .from(OCCURRENCE)
                        .leftJoin(WORK_ORDER)
                        .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                        .leftJoin(ROUND_RUN)
                        .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                        .leftJoin(BIGGER)
                        .on(DONE_ALONG)
                        .leftJoin(BIGGER_ROUND)
                        .on(WALKED_ALONG)
                        .where(OCCURRENCE.DUE_ON.between(
                                months.getFirst().firstDay(), months.getLast().lastDay())),
                row -> tally.addDue(
                        row.get(OCCURRENCE.DUE_ON), date(row, graces).kept()));
    }

    void lines(DSLContext dsl, ReportMonth month, Consumer<DueLine> sink) {
        Map<Long, Integer> graces = graces(dsl);
        Streamed.rows(
                dsl,
                dsl.select(DATE)
                        .select(
                                MAINTENANCE_PLAN.CODE,
                                MAINTENANCE_PLAN.NAME,
                                EQUIPMENT.TAG,
                                EQUIPMENT.NAME,
                                WORK_ORDER.WORK_ORDER_NO,
                                ROUND_RUN.RUN_NO)
                        .from(OCCURRENCE)
                        .join(MAINTENANCE_PLAN)
                        .on(MAINTENANCE_PLAN.ID.eq(OCCURRENCE.PLAN_ID))
                        .join(EQUIPMENT)
                        .on(EQUIPMENT.ID.eq(OCCURRENCE.EQUIPMENT_ID))
                        .leftJoin(WORK_ORDER)
                        .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                        .leftJoin(ROUND_RUN)
                        .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                        .leftJoin(BIGGER)
                        .on(DONE_ALONG)
                        .leftJoin(BIGGER_ROUND)
                        .on(WALKED_ALONG)
                        .where(OCCURRENCE.DUE_ON.between(month.firstDay(), month.lastDay()))
                        .orderBy(OCCURRENCE.DUE_ON, MAINTENANCE_PLAN.CODE, EQUIPMENT.TAG),
                row -> sink.accept(line(row, date(row, graces))));
    }

    private static DueLine line(Record row, FellDue date) {
        String order = row.get(WORK_ORDER.WORK_ORDER_NO);
        return new DueLine(
                row.get(MAINTENANCE_PLAN.CODE),
                row.get(MAINTENANCE_PLAN.NAME),
                row.get(EQUIPMENT.TAG),
                row.get(EQUIPMENT.NAME),
                date.dueOn(),
                date.doneOn(),
                date.kept(),
                order == null ? row.get(ROUND_RUN.RUN_NO) : order);
    }

    /// As {@link org.millwright.maintenance.Compliance} judges it.
    private FellDue date(Record row, Map<Long, Integer> graces) {
        Long bigger = row.get(BIGGER_PLAN);
        LocalDate dueOn = row.get(OCCURRENCE.DUE_ON);
        return new FellDue(
                dueOn,
                bigger == null ? dueOn : row.get(BIGGER_DUE),
                graces.getOrDefault(bigger == null ? row.get(OCCURRENCE.PLAN_ID) : bigger, 0),
                OccurrenceStatus.valueOf(row.get(OCCURRENCE.STATUS)),
                doneOn(row));
    }

    /// A work order that was reopened, or given up, is not done.
    private @Nullable LocalDate doneOn(Record row) {
        String order = row.get(WORK_ORDER.STATUS);
        if (order == null) {
            return days.of(row.get(ROUND_RUN.SIGNED_AT));
        }
        return DONE.contains(WorkOrderStatus.valueOf(order)) ? days.of(row.get(WORK_ORDER.COMPLETED_AT)) : null;
    }

    /// Days of grace by plan.
    private static Map<Long, Integer> graces(DSLContext dsl) {
        Grace grace = dsl.select(PLANNING_RULES.GRACE)
                .from(PLANNING_RULES)
                .fetchOptional(row -> Grace.valueOf(row.value1()))
                .orElse(PlanningRules.USUAL.grace());
        if (grace == Grace.BY_DUE_DATE) {
            return Map.of();
        }
        Map<Long, Integer> graces = new HashMap<>();
        dsl.select(MAINTENANCE_PLAN.ID, MAINTENANCE_PLAN.RECURRENCE, MAINTENANCE_PLAN.STATUTORY)
                .from(MAINTENANCE_PLAN)
                .forEach(row -> {
                    Recurrence rule = row.value2() == null
                            ? null
                            : Recurrence.parse(row.value2()).orThrow();
                    graces.put(row.value1(), grace.days(rule, row.value3()));
                });
        return graces;
    }
}
