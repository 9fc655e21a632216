package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.REVISION_POINT;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_CORRECTION;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.AnswerChoice;
import org.millwright.inspection.AnswerRow;
import org.millwright.inspection.Correction;
import org.millwright.inspection.Period;
import org.millwright.inspection.ResultLine.Scope;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.Stop;
import org.millwright.platform.db.Ids;

/// Reads the points of signed runs, answered or not, each with what its run asked and what was said since.
public final class AnswerReader {

    /// Who answered; of a point that was left undone, who signed.
    static final Field<String> INSPECTOR = DSL.coalesce(ROUND_ANSWER.ANSWERED_BY, ROUND_RUN.SIGNED_BY);

    /// What was answered, or what was said to be right since; none for what is not done.
    private static final Field<String> RIGHT = DSL.coalesce(
            DSL.field(DSL.select(ROUND_CORRECTION.VERDICT)
                    .from(ROUND_CORRECTION)
                    .where(ROUND_CORRECTION.RUN_ID.eq(ROUND_RUN.ID))
                    .and(ROUND_CORRECTION.CHECK_POINT_ID.eq(REVISION_POINT.CHECK_POINT_ID))
                    .orderBy(ROUND_CORRECTION.CORRECTED_AT.desc(), ROUND_CORRECTION.ID.desc())
                    .limit(1)),
            ROUND_ANSWER.VERDICT);

    /// The signed runs of a round, the latest first.
    public long[] runsOf(DSLContext dsl, long roundId, @Nullable LocalDate from, @Nullable LocalDate to, ZoneId zone) {
        return dsl
                .select(ROUND_RUN.ID)
                .from(ROUND_RUN)
                .where(ROUND_RUN.ROUND_ID.eq(roundId))
                .and(ROUND_RUN.STATUS.eq(RoundRunStatus.SIGNED.name()))
                .and(from == null ? DSL.noCondition() : ROUND_RUN.SIGNED_AT.ge(start(from, zone)))
                .and(to == null ? DSL.noCondition() : ROUND_RUN.SIGNED_AT.lt(start(to.plusDays(1), zone)))
                .orderBy(ROUND_RUN.SIGNED_AT.desc(), ROUND_RUN.ID.desc())
                .fetch()
                .stream()
                .mapToLong(row -> row.value1())
                .toArray();
    }

    /// All points of these runs: the latest run first, each in walking order.
    public List<AnswerRow> ofRuns(DSLContext dsl, long[] runs) {
        return rows(
                dsl,
                from(dsl)
                        .where(Ids.among(ROUND_RUN.ID, runs))
                        .orderBy(ROUND_RUN.SIGNED_AT.desc(), ROUND_RUN.ID.desc(), REVISION_POINT.WALK_ORDER)
                        .fetch());
    }

    /// The latest first.
    public List<AnswerRow> list(DSLContext dsl, AnswerChoice choice, ZoneId zone, int most) {
        Condition wanted = RIGHT.in(choice.verdicts().stream().map(Enum::name).toList());
        return rows(
                dsl,
                from(dsl)
                        .where(signed(choice.period(), zone))
                        .and(scope(choice.scope()))
                        .and(choice.notDone() ? wanted.or(RIGHT.isNull()) : wanted)
                        .orderBy(ROUND_RUN.SIGNED_AT.desc(), ROUND_RUN.ID.desc(), REVISION_POINT.WALK_ORDER)
                        .limit(most)
                        .fetch());
    }

    static Condition signed(Period period, ZoneId zone) {
        return ROUND_RUN
                .STATUS
                .eq(RoundRunStatus.SIGNED.name())
                .and(ROUND_RUN.SIGNED_AT.ge(start(period.from(), zone)))
                .and(ROUND_RUN.SIGNED_AT.lt(start(period.to().plusDays(1), zone)));
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Condition scope(Scope scope) {
        Condition all = DSL.noCondition();
        if (scope.roundId() != null) {
            all = all.and(ROUND_RUN.ROUND_ID.eq(scope.roundId()));
        }
        if (!scope.equipment().isEmpty()) {
            all = all.and(Ids.among(REVISION_POINT.EQUIPMENT_ID, scope.equipment()));
        }
        return scope.inspector() == null ? all : all.and(INSPECTOR.eq(scope.inspector()));
    }

    private static SelectJoinStep<? extends Record> from(DSLContext dsl) {
        return dsl.select(ROUND_ANSWER.fields())
                .select(ROUND_RUN.ID, ROUND_RUN.RUN_NO, ROUND_RUN.SIGNED_AT, ROUND_RUN.SIGNED_BY)
                .select(INSPECTION_ROUND.CODE, INSPECTION_ROUND.NAME)
                .select(EQUIPMENT.ID, EQUIPMENT.TAG, EQUIPMENT.NAME)
                .select(REVISION_POINT.CHECK_POINT_ID, REVISION_POINT.NAME)
                .select(WORK_ORDER.ID, WORK_ORDER.WORK_ORDER_NO)
                .select(PointHistoryReader.ASKED)
                .select(INSPECTOR.as("inspector"))
                .from(ROUND_RUN)
                .join(REVISION_POINT)
                .on(REVISION_POINT.REVISION_ID.eq(ROUND_RUN.REVISION_ID))
                .join(INSPECTION_ROUND)
                .on(INSPECTION_ROUND.ID.eq(ROUND_RUN.ROUND_ID))
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(REVISION_POINT.EQUIPMENT_ID))
                .leftJoin(ROUND_ANSWER)
                .on(ROUND_ANSWER.RUN_ID.eq(ROUND_RUN.ID))
                .and(ROUND_ANSWER.CHECK_POINT_ID.eq(REVISION_POINT.CHECK_POINT_ID))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(ROUND_ANSWER.WORK_ORDER_ID));
    }

    private static List<AnswerRow> rows(DSLContext dsl, List<? extends Record> found) {
        Map<CorrectionStore.Place, Correction> corrections = new HashMap<>();
        CorrectionStore.ofRuns(
                dsl,
                found.stream().map(row -> row.get(ROUND_RUN.ID)).distinct().toList(),
                (place, correction) -> corrections.put(place, correction));
        return found.stream()
                .map(row -> row(
                        row,
                        corrections.get(new CorrectionStore.Place(
                                row.get(ROUND_RUN.ID), row.get(REVISION_POINT.CHECK_POINT_ID)))))
                .toList();
    }

    private static AnswerRow row(Record row, @Nullable Correction correction) {
        return new AnswerRow(
                new RunRef(row.get(ROUND_RUN.ID), row.get(ROUND_RUN.RUN_NO)),
                row.get(ROUND_RUN.SIGNED_AT),
                row.get(ROUND_RUN.SIGNED_BY),
                row.get(INSPECTION_ROUND.CODE),
                row.get(INSPECTION_ROUND.NAME),
                row.get(REVISION_POINT.CHECK_POINT_ID),
                row.get(REVISION_POINT.NAME),
                new Stop(row.get(EQUIPMENT.ID), row.get(EQUIPMENT.TAG), row.get(EQUIPMENT.NAME)),
                PointRecords.question(row),
                row.get("inspector", String.class),
                row.get(ROUND_ANSWER.ID) == null ? null : PointRecords.given(row),
                correction);
    }
}
