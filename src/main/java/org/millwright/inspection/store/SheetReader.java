package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.GivenAnswer;
import org.millwright.inspection.PastAnswer;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRow;
import org.millwright.inspection.RunSheet;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.inspection.Stop;
import org.millwright.inspection.Verdict;
import org.millwright.workorder.WorkOrderRef;

/// Reads the whole sheet of a run with four queries, however many points it has.
public final class SheetReader {

    private final RunReader runs = new RunReader();

    public @Nullable RunSheet sheet(DSLContext dsl, long runId) {
        RunRow run = runs.row(dsl, runId);
        if (run == null) {
            return null;
        }
        var ending = dsl.select(ROUND_RUN.SIGNED_MEANING, ROUND_RUN.SKIP_REASON)
                .from(ROUND_RUN)
                .where(ROUND_RUN.ID.eq(runId))
                .fetchSingle();
        String meaning = ending.value1();
        return new RunSheet(
                run, meaning == null ? null : SignatureMeaning.valueOf(meaning), ending.value2(), points(dsl, run));
    }

    private static List<SheetPoint> points(DSLContext dsl, RunRow run) {
        var found = dsl.select(
                        CHECK_POINT.asterisk(),
                        EQUIPMENT.ID,
                        EQUIPMENT.TAG,
                        EQUIPMENT.NAME,
                        ROUND_ANSWER.asterisk(),
                        WORK_ORDER.ID,
                        WORK_ORDER.WORK_ORDER_NO)
                .from(CHECK_POINT)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .leftJoin(ROUND_ANSWER)
                .on(ROUND_ANSWER.CHECK_POINT_ID.eq(CHECK_POINT.ID).and(ROUND_ANSWER.RUN_ID.eq(run.id())))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(ROUND_ANSWER.WORK_ORDER_ID))
                .where(CHECK_POINT.ROUND_ID.eq(run.roundId()))
                .and(shown(run))
                .orderBy(CHECK_POINT.WALK_ORDER, CHECK_POINT.ID)
                .fetch();
        Map<Long, List<PastAnswer>> past = past(dsl, run, found.getValues(CHECK_POINT.ID));
        return found.map(row -> point(row, past.getOrDefault(row.get(CHECK_POINT.ID), List.of())));
    }

    /// A signed run shows what was answered: points of later days do not belong to it.
    private static Condition shown(RunRow run) {
        return run.status().isOpen()
                ? CHECK_POINT.ACTIVE.isTrue().or(ROUND_ANSWER.ID.isNotNull())
                : ROUND_ANSWER.ID.isNotNull();
    }

    private static SheetPoint point(Record row, List<PastAnswer> past) {
        GivenAnswer answer = answer(row);
        return new SheetPoint(
                row.get(CHECK_POINT.ID),
                new Stop(row.get(EQUIPMENT.ID), row.get(EQUIPMENT.TAG), row.get(EQUIPMENT.NAME)),
                row.get(CHECK_POINT.NAME),
                CheckPointKind.valueOf(row.get(CHECK_POINT.KIND)),
                answer == null ? row.get(CHECK_POINT.UNIT) : row.get(ROUND_ANSWER.UNIT),
                answer == null ? PointRecords.limits(row) : PointRecords.judging(row),
                row.get(CHECK_POINT.INSTRUCTION),
                answer,
                past);
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

    /// The last answers of all the points in runs signed before this one, the oldest first.
    private static Map<Long, List<PastAnswer>> past(DSLContext dsl, RunRow run, Collection<Long> points) {
        var place = DSL.rowNumber()
                .over()
                .partitionBy(ROUND_ANSWER.CHECK_POINT_ID)
                .orderBy(ROUND_ANSWER.ANSWERED_AT.desc(), ROUND_ANSWER.ID.desc())
                .as("place");
        var before = run.signedAt() == null ? DSL.noCondition() : ROUND_RUN.SIGNED_AT.lt(run.signedAt());
        var ranked = dsl.select(
                        ROUND_ANSWER.CHECK_POINT_ID,
                        ROUND_ANSWER.VERDICT,
                        ROUND_ANSWER.ZONE,
                        ROUND_ANSWER.READING,
                        ROUND_ANSWER.ANSWERED_AT,
                        place)
                .from(ROUND_ANSWER)
                .join(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(ROUND_ANSWER.RUN_ID))
                .where(ROUND_ANSWER.CHECK_POINT_ID.in(points))
                .and(ROUND_RUN.STATUS.eq(RoundRunStatus.SIGNED.name()))
                .and(ROUND_RUN.ID.ne(run.id()))
                .and(before)
                .asTable("ranked");
        Map<Long, List<PastAnswer>> past = new HashMap<>();
        dsl.selectFrom(ranked)
                .where(ranked.field(place).le(SheetPoint.MOST_PAST))
                .orderBy(ranked.field(place).desc())
                .forEach(row -> past.computeIfAbsent(
                                row.get(ranked.field(ROUND_ANSWER.CHECK_POINT_ID)), id -> new ArrayList<>())
                        .add(new PastAnswer(
                                Verdict.valueOf(row.get(ranked.field(ROUND_ANSWER.VERDICT))),
                                PointRecords.zone(row.get(ranked.field(ROUND_ANSWER.ZONE))),
                                PointRecords.number(row.get(ranked.field(ROUND_ANSWER.READING))),
                                row.get(ranked.field(ROUND_ANSWER.ANSWERED_AT)))));
        return past;
    }
}
