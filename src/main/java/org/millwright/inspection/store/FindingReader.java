package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.FiledFinding;
import org.millwright.inspection.Finding;
import org.millwright.inspection.FindingText;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.Verdict;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderStatus;

/// Reads failed and flagged answers, and the open work that already stands for them.
public final class FindingReader {

    /// The findings of a run in walking order.
    public List<Finding> ofRun(DSLContext dsl, long runId) {
        var run = dsl.select(ROUND_RUN.ROUND_ID, ROUND_RUN.REVISION_ID)
                .from(ROUND_RUN)
                .where(ROUND_RUN.ID.eq(runId))
                .fetchOne();
        if (run == null) {
            return List.of();
        }
        var found = dsl.select(AskedPoints.FIELDS)
                .select(EQUIPMENT.ID, EQUIPMENT.TAG)
                .select(ROUND_ANSWER.fields())
                .from(ROUND_ANSWER)
                .join(AskedPoints.of(dsl, run.value1(), run.value2()))
                .on(CHECK_POINT.ID.eq(ROUND_ANSWER.CHECK_POINT_ID))
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .where(ROUND_ANSWER.RUN_ID.eq(runId))
                .and(ROUND_ANSWER.VERDICT.in(Verdict.FINDING_NAMES))
                .orderBy(CHECK_POINT.WALK_ORDER, CHECK_POINT.ID)
                .fetch();
        Map<Long, WorkOrderRef> open = openOrders(dsl, found.getValues(CHECK_POINT.ID));
        return found.map(row -> finding(row, open.get(row.get(CHECK_POINT.ID))));
    }

    /// Whether the work order is there and waits to be done.
    public boolean isOpen(DSLContext dsl, long workOrderId) {
        return dsl.fetchExists(
                WORK_ORDER, WORK_ORDER.ID.eq(workOrderId).and(WORK_ORDER.STATUS.in(WorkOrderStatus.OPEN_NAMES)));
    }

    /// The findings that stand behind a work order, the oldest first.
    public List<FiledFinding> ofOrder(DSLContext dsl, long workOrderId) {
        return dsl.select(AskedPoints.FIELDS)
                .select(EQUIPMENT.ID, EQUIPMENT.TAG, ROUND_RUN.ID, ROUND_RUN.RUN_NO, INSPECTION_ROUND.NAME)
                .select(ROUND_ANSWER.fields())
                .from(ROUND_ANSWER)
                .join(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(ROUND_ANSWER.RUN_ID))
                .join(INSPECTION_ROUND)
                .on(INSPECTION_ROUND.ID.eq(ROUND_RUN.ROUND_ID))
                .join(AskedPoints.ofAll(dsl))
                .on(CHECK_POINT
                        .ID
                        .eq(ROUND_ANSWER.CHECK_POINT_ID)
                        .and(AskedPoints.revision().eq(ROUND_RUN.REVISION_ID)))
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .where(ROUND_ANSWER.WORK_ORDER_ID.eq(workOrderId))
                .orderBy(ROUND_ANSWER.ANSWERED_AT, ROUND_ANSWER.ID)
                .fetch(row -> new FiledFinding(
                        new RunRef(row.get(ROUND_RUN.ID), row.get(ROUND_RUN.RUN_NO)),
                        row.get(INSPECTION_ROUND.NAME),
                        row.get(ROUND_ANSWER.ANSWERED_AT),
                        finding(row, null)));
    }

    /// The oldest open work order of each point: one made for the point on its machine, or one that an earlier
    /// finding of the point went into.
    private static Map<Long, WorkOrderRef> openOrders(DSLContext dsl, List<Long> points) {
        Map<Long, WorkOrderRef> oldest = new HashMap<>();
        if (points.isEmpty()) {
            return oldest;
        }
        var open = WORK_ORDER.STATUS.in(WorkOrderStatus.OPEN_NAMES);
        var forThePoint = DSL.select(CHECK_POINT.ID, WORK_ORDER.ID, WORK_ORDER.WORK_ORDER_NO, WORK_ORDER.REPORTED_AT)
                .from(CHECK_POINT)
                .join(WORK_ORDER)
                .on(WORK_ORDER.CHECK_POINT_ID.eq(CHECK_POINT.ID))
                .and(WORK_ORDER.EQUIPMENT_ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .where(CHECK_POINT.ID.in(points).and(open));
        var withAFinding = DSL.select(
                        ROUND_ANSWER.CHECK_POINT_ID, WORK_ORDER.ID, WORK_ORDER.WORK_ORDER_NO, WORK_ORDER.REPORTED_AT)
                .from(ROUND_ANSWER)
                .join(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(ROUND_ANSWER.WORK_ORDER_ID))
                .where(ROUND_ANSWER.CHECK_POINT_ID.in(points).and(open));
        dsl.fetch(forThePoint.union(withAFinding).orderBy(DSL.inline(4), DSL.inline(2)))
                .forEach(row -> oldest.putIfAbsent(row.value1(), new WorkOrderRef(row.value2(), row.value3())));
        return oldest;
    }

    private static Finding finding(Record row, @Nullable WorkOrderRef open) {
        return new Finding(
                row.get(CHECK_POINT.ID),
                row.get(CHECK_POINT.NAME),
                row.get(EQUIPMENT.ID),
                row.get(EQUIPMENT.TAG),
                Verdict.valueOf(row.get(ROUND_ANSWER.VERDICT)),
                FindingText.said(PointRecords.answer(row), PointRecords.question(row)),
                open);
    }
}
