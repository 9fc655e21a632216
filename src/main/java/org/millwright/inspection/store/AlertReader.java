package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_CORRECTION;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.millwright.inspection.Answer;
import org.millwright.inspection.FindingText;
import org.millwright.inspection.PointAlert;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.store.CorrectionStore.Place;
import org.millwright.workorder.WorkOrderRef;

/// Reads which points were not normal when they were last walked. Nothing is kept of it: the answers say so.
public final class AlertReader {

    private static final List<String> JUDGING = List.of(Verdict.PASS.name(), Verdict.FLAG.name(), Verdict.FAIL.name());

    /// The points that are walked today, the latest alert first.
    public List<PointAlert> open(DSLContext dsl) {
        var last = ROUND_ANSWER.as("last_answer");
        var run = ROUND_RUN.as("last_run");
        var newest = DSL.select(last.ID)
                .from(last)
                .join(run)
                .on(run.ID.eq(last.RUN_ID))
                .where(last.CHECK_POINT_ID.eq(CHECK_POINT.ID))
                .and(run.STATUS.eq(RoundRunStatus.SIGNED.name()))
                .and(last.VERDICT.in(JUDGING))
                .orderBy(last.ANSWERED_AT.desc(), last.ID.desc())
                .limit(1);
        var found = dsl.select(AskedPoints.FIELDS)
                .select(EQUIPMENT.TAG, EQUIPMENT.NAME, ROUND_RUN.ID, ROUND_RUN.RUN_NO)
                .select(WORK_ORDER.ID, WORK_ORDER.WORK_ORDER_NO)
                .select(ROUND_ANSWER.fields())
                .from(CHECK_POINT)
                .join(ROUND_ANSWER)
                .on(ROUND_ANSWER.ID.eq(DSL.field(newest)))
                .join(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(ROUND_ANSWER.RUN_ID))
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(ROUND_ANSWER.WORK_ORDER_ID))
                .where(CHECK_POINT.ACTIVE)
                .and(rightVerdict().in(Verdict.FINDING_NAMES))
                .orderBy(ROUND_ANSWER.ANSWERED_AT.desc(), ROUND_ANSWER.ID)
                .fetch();
        var corrected = CorrectionStore.last(dsl, found.getValues(CHECK_POINT.ID));
        return found.map(row -> alert(
                row,
                corrected.getOrDefault(
                        new Place(row.get(ROUND_RUN.ID), row.get(CHECK_POINT.ID)), PointRecords.answer(row))));
    }

    /// What was answered, or what was said to be right since.
    private static Field<String> rightVerdict() {
        return DSL.coalesce(
                DSL.field(DSL.select(ROUND_CORRECTION.VERDICT)
                        .from(ROUND_CORRECTION)
                        .where(ROUND_CORRECTION.RUN_ID.eq(ROUND_ANSWER.RUN_ID))
                        .and(ROUND_CORRECTION.CHECK_POINT_ID.eq(ROUND_ANSWER.CHECK_POINT_ID))
                        .orderBy(ROUND_CORRECTION.CORRECTED_AT.desc(), ROUND_CORRECTION.ID.desc())
                        .limit(1)),
                ROUND_ANSWER.VERDICT);
    }

    private static PointAlert alert(Record row, Answer right) {
        Long order = row.get(WORK_ORDER.ID);
        return new PointAlert(
                row.get(CHECK_POINT.ID),
                row.get(CHECK_POINT.NAME),
                row.get(EQUIPMENT.TAG),
                row.get(EQUIPMENT.NAME),
                right.verdict(),
                FindingText.said(right, PointRecords.question(row)),
                row.get(ROUND_ANSWER.ANSWERED_AT),
                new RunRef(row.get(ROUND_RUN.ID), row.get(ROUND_RUN.RUN_NO)),
                order == null ? null : new WorkOrderRef(order, row.get(WORK_ORDER.WORK_ORDER_NO)));
    }
}
