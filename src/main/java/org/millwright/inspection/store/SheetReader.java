package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.attachment.AttachmentRow;
import org.millwright.inspection.Correction;
import org.millwright.inspection.GivenAnswer;
import org.millwright.inspection.PastAnswer;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.RunSheet;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.inspection.Stop;
import org.millwright.workorder.WorkOrderRef;

/// Reads the whole sheet of a run with a handful of queries, however many points it has.
public final class SheetReader {

    private final RunReader runs = new RunReader();

    /// @param photos the files on the run, by check point
    public @Nullable RunSheet sheet(DSLContext dsl, long runId, Map<Long, List<AttachmentRow>> photos) {
        RunRow run = runs.row(dsl, runId);
        if (run == null) {
            return null;
        }
        var more = dsl.select(ROUND_RUN.SIGNED_MEANING, ROUND_RUN.SKIP_REASON, ROUND_RUN.REVISION_ID)
                .from(ROUND_RUN)
                .where(ROUND_RUN.ID.eq(runId))
                .fetchSingle();
        String meaning = more.value1();
        return new RunSheet(
                run,
                meaning == null ? null : SignatureMeaning.valueOf(meaning),
                more.value2(),
                points(dsl, run, AskedPoints.of(dsl, run.roundId(), more.value3()), photos));
    }

    private static List<SheetPoint> points(
            DSLContext dsl, RunRow run, Table<?> asked, Map<Long, List<AttachmentRow>> photos) {
        var found = dsl.select(AskedPoints.FIELDS)
                .select(EQUIPMENT.ID, EQUIPMENT.TAG, EQUIPMENT.NAME, WORK_ORDER.ID, WORK_ORDER.WORK_ORDER_NO)
                .select(ROUND_ANSWER.fields())
                .from(asked)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .leftJoin(ROUND_ANSWER)
                .on(ROUND_ANSWER.CHECK_POINT_ID.eq(CHECK_POINT.ID).and(ROUND_ANSWER.RUN_ID.eq(run.id())))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(ROUND_ANSWER.WORK_ORDER_ID))
                .orderBy(CHECK_POINT.WALK_ORDER, CHECK_POINT.ID)
                .fetch();
        List<Long> ids = found.getValues(CHECK_POINT.ID);
        Map<Long, List<PastAnswer>> past = past(dsl, run, ids);
        Map<Long, List<Correction>> corrections =
                run.signedAt() == null ? Map.of() : CorrectionStore.ofRun(dsl, run.id());
        return found.map(row -> {
            long point = row.get(CHECK_POINT.ID);
            return new SheetPoint(
                    point,
                    new Stop(row.get(EQUIPMENT.ID), row.get(EQUIPMENT.TAG), row.get(EQUIPMENT.NAME)),
                    row.get(CHECK_POINT.NAME),
                    PointRecords.question(row),
                    row.get(CHECK_POINT.INSTRUCTION),
                    answer(row),
                    corrections.getOrDefault(point, List.of()),
                    photos.getOrDefault(point, List.of()),
                    past.getOrDefault(point, List.of()));
        });
    }

    private static @Nullable GivenAnswer answer(Record row) {
        if (row.get(ROUND_ANSWER.ID) == null) {
            return null;
        }
        Long orderId = row.get(WORK_ORDER.ID);
        return new GivenAnswer(
                PointRecords.answer(row),
                row.get(ROUND_ANSWER.ANSWERED_AT),
                row.get(ROUND_ANSWER.ANSWERED_BY),
                orderId == null ? null : new WorkOrderRef(orderId, row.get(WORK_ORDER.WORK_ORDER_NO)));
    }

    /// In runs signed before this one.
    private static Map<Long, List<PastAnswer>> past(DSLContext dsl, RunRow run, Collection<Long> points) {
        var before = run.signedAt() == null ? DSL.noCondition() : ROUND_RUN.SIGNED_AT.lt(run.signedAt());
        return PastReader.of(dsl, ROUND_RUN.ID.ne(run.id()).and(before), points);
    }
}
