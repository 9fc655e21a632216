package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.REVISION_POINT;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Correction;
import org.millwright.inspection.PointHistory;
import org.millwright.inspection.PointHistoryRow;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.Stop;

/// Reads what was found at one check point in all its signed runs. However many answers the plant has, only those of
/// the point are read, by the index on point and time.
public final class PointHistoryReader {

    /// What the run asked, by the names of `check_point`.
    static final List<Field<?>> ASKED = List.of(
            REVISION_POINT.KIND.as(CHECK_POINT.KIND),
            REVISION_POINT.UNIT.as(CHECK_POINT.UNIT),
            REVISION_POINT.LOW_ALARM.as(CHECK_POINT.LOW_ALARM),
            REVISION_POINT.LOW_WARNING.as(CHECK_POINT.LOW_WARNING),
            REVISION_POINT.HIGH_WARNING.as(CHECK_POINT.HIGH_WARNING),
            REVISION_POINT.HIGH_ALARM.as(CHECK_POINT.HIGH_ALARM),
            REVISION_POINT.CHOICES.as(CHECK_POINT.CHOICES),
            REVISION_POINT.METER_ID.as(CHECK_POINT.METER_ID));

    /// @param most how many runs, counted from the latest
    public @Nullable PointHistory of(DSLContext dsl, long checkPointId, int most) {
        Record point = dsl.select(CHECK_POINT.fields())
                .select(EQUIPMENT.ID, EQUIPMENT.TAG, EQUIPMENT.NAME)
                .select(INSPECTION_ROUND.ID, INSPECTION_ROUND.CODE, INSPECTION_ROUND.NAME)
                .from(CHECK_POINT)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .join(INSPECTION_ROUND)
                .on(INSPECTION_ROUND.ID.eq(CHECK_POINT.ROUND_ID))
                .where(CHECK_POINT.ID.eq(checkPointId))
                .fetchOne();
        return point == null
                ? null
                : new PointHistory(
                        checkPointId,
                        point.get(CHECK_POINT.NAME),
                        new Stop(point.get(EQUIPMENT.ID), point.get(EQUIPMENT.TAG), point.get(EQUIPMENT.NAME)),
                        point.get(INSPECTION_ROUND.ID),
                        point.get(INSPECTION_ROUND.CODE),
                        point.get(INSPECTION_ROUND.NAME),
                        PointRecords.question(point),
                        point.get(CHECK_POINT.ACTIVE),
                        rows(dsl, checkPointId, most));
    }

    private static List<PointHistoryRow> rows(DSLContext dsl, long checkPointId, int most) {
        Map<Long, List<Correction>> corrections = CorrectionStore.ofPoint(dsl, checkPointId);
        Set<Long> told = new HashSet<>();
        List<PointHistoryRow> rows = new ArrayList<>();
        for (Record row : answers(dsl, checkPointId, most).fetch()) {
            told.add(row.get(ROUND_RUN.ID));
            rows.add(row(row, corrections.getOrDefault(row.get(ROUND_RUN.ID), List.of())));
        }
        if (!told.containsAll(corrections.keySet())) {
            for (Record row :
                    leftUndone(dsl, checkPointId, corrections.keySet()).fetch()) {
                rows.add(row(row, corrections.getOrDefault(row.get(ROUND_RUN.ID), List.of())));
            }
            rows.sort(Comparator.comparing(PointHistoryRow::at).reversed());
        }
        return rows.subList(0, Math.min(most, rows.size()));
    }

    /// The answers of signed runs, the latest first.
    static ResultQuery<? extends Record> answers(DSLContext dsl, long checkPointId, int most) {
        return dsl.select(ROUND_ANSWER.fields())
                .select(ROUND_RUN.ID, ROUND_RUN.RUN_NO, ROUND_RUN.SIGNED_AT, ROUND_RUN.SIGNED_BY)
                .select(WORK_ORDER.ID, WORK_ORDER.WORK_ORDER_NO)
                .select(ASKED)
                .from(ROUND_ANSWER)
                .join(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(ROUND_ANSWER.RUN_ID))
                .join(REVISION_POINT)
                .on(REVISION_POINT.REVISION_ID.eq(ROUND_RUN.REVISION_ID))
                .and(REVISION_POINT.CHECK_POINT_ID.eq(ROUND_ANSWER.CHECK_POINT_ID))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(ROUND_ANSWER.WORK_ORDER_ID))
                .where(ROUND_ANSWER.CHECK_POINT_ID.eq(checkPointId))
                .and(ROUND_RUN.STATUS.eq(RoundRunStatus.SIGNED.name()))
                .orderBy(ROUND_ANSWER.ANSWERED_AT.desc(), ROUND_ANSWER.ID.desc())
                .limit(most);
    }

    /// The runs in which the point has no answer, only something that was said later.
    private static ResultQuery<? extends Record> leftUndone(DSLContext dsl, long checkPointId, Set<Long> runs) {
        return dsl.select(ROUND_ANSWER.fields())
                .select(ROUND_RUN.ID, ROUND_RUN.RUN_NO, ROUND_RUN.SIGNED_AT, ROUND_RUN.SIGNED_BY)
                .select(ASKED)
                .from(ROUND_RUN)
                .join(REVISION_POINT)
                .on(REVISION_POINT.REVISION_ID.eq(ROUND_RUN.REVISION_ID))
                .and(REVISION_POINT.CHECK_POINT_ID.eq(checkPointId))
                .leftJoin(ROUND_ANSWER)
                .on(ROUND_ANSWER.RUN_ID.eq(ROUND_RUN.ID).and(ROUND_ANSWER.CHECK_POINT_ID.eq(checkPointId)))
                .where(ROUND_RUN.ID.in(runs))
                .and(ROUND_ANSWER.ID.isNull());
    }

    private static PointHistoryRow row(Record row, List<Correction> corrections) {
        boolean done = row.get(ROUND_ANSWER.ID) != null;
        return new PointHistoryRow(
                new RunRef(row.get(ROUND_RUN.ID), row.get(ROUND_RUN.RUN_NO)),
                row.get(done ? ROUND_ANSWER.ANSWERED_AT : ROUND_RUN.SIGNED_AT),
                row.get(done ? ROUND_ANSWER.ANSWERED_BY : ROUND_RUN.SIGNED_BY),
                PointRecords.question(row),
                done ? PointRecords.given(row) : null,
                corrections);
    }
}
