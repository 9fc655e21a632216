package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.REVISION_POINT;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_CORRECTION;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Period;
import org.millwright.inspection.ResultCell;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.store.CorrectionStore.Place;

/// Counts what was found in signed runs. The answers are counted as they were given, in one pass; the few that were
/// corrected since are moved to where they belong.
public final class ResultReader {

    private record Key(
            long roundId,
            long equipmentId,
            String inspector,
            @Nullable Verdict verdict) {}

    private record Corrected(Key given, Key right) {}

    public List<ResultCell> cells(DSLContext dsl, Period period, ZoneId zone) {
        Map<Key, Integer> counts = new HashMap<>();
        dsl.select(
                        ROUND_RUN.ROUND_ID,
                        REVISION_POINT.EQUIPMENT_ID,
                        ROUND_ANSWER.ANSWERED_BY,
                        ROUND_ANSWER.VERDICT,
                        DSL.count())
                .from(ROUND_RUN)
                .join(ROUND_ANSWER)
                .on(ROUND_ANSWER.RUN_ID.eq(ROUND_RUN.ID))
                .join(REVISION_POINT)
                .on(REVISION_POINT.REVISION_ID.eq(ROUND_RUN.REVISION_ID))
                .and(REVISION_POINT.CHECK_POINT_ID.eq(ROUND_ANSWER.CHECK_POINT_ID))
                .where(AnswerReader.signed(period, zone))
                .groupBy(
                        ROUND_RUN.ROUND_ID, REVISION_POINT.EQUIPMENT_ID, ROUND_ANSWER.ANSWERED_BY, ROUND_ANSWER.VERDICT)
                .forEach(row -> add(
                        counts,
                        new Key(row.value1(), row.value2(), row.value3(), Verdict.valueOf(row.value4())),
                        row.value5()));
        dsl.select(ROUND_RUN.ROUND_ID, REVISION_POINT.EQUIPMENT_ID, ROUND_RUN.SIGNED_BY, DSL.count())
                .from(ROUND_RUN)
                .join(REVISION_POINT)
                .on(REVISION_POINT.REVISION_ID.eq(ROUND_RUN.REVISION_ID))
                .leftJoin(ROUND_ANSWER)
                .on(ROUND_ANSWER.RUN_ID.eq(ROUND_RUN.ID))
                .and(ROUND_ANSWER.CHECK_POINT_ID.eq(REVISION_POINT.CHECK_POINT_ID))
                .where(AnswerReader.signed(period, zone))
                .and(ROUND_RUN.PARTIAL)
                .and(ROUND_ANSWER.ID.isNull())
                .groupBy(ROUND_RUN.ROUND_ID, REVISION_POINT.EQUIPMENT_ID, ROUND_RUN.SIGNED_BY)
                .forEach(row -> add(counts, new Key(row.value1(), row.value2(), row.value3(), null), row.value4()));
        corrected(dsl, period, zone).forEach(one -> {
            add(counts, one.given(), -1);
            add(counts, one.right(), 1);
        });
        List<ResultCell> cells = new ArrayList<>();
        counts.forEach((key, count) -> {
            if (count != 0) {
                cells.add(new ResultCell(key.roundId(), key.equipmentId(), key.inspector(), key.verdict(), count));
            }
        });
        return cells;
    }

    private static void add(Map<Key, Integer> counts, Key key, int count) {
        counts.merge(key, count, Integer::sum);
    }

    /// By the last correction of each point.
    private static List<Corrected> corrected(DSLContext dsl, Period period, ZoneId zone) {
        Map<Place, Corrected> last = new HashMap<>();
        dsl.select(
                        ROUND_RUN.ID,
                        REVISION_POINT.CHECK_POINT_ID,
                        ROUND_RUN.ROUND_ID,
                        REVISION_POINT.EQUIPMENT_ID,
                        AnswerReader.INSPECTOR,
                        ROUND_ANSWER.VERDICT,
                        ROUND_CORRECTION.VERDICT)
                .from(ROUND_CORRECTION)
                .join(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(ROUND_CORRECTION.RUN_ID))
                .join(REVISION_POINT)
                .on(REVISION_POINT.REVISION_ID.eq(ROUND_RUN.REVISION_ID))
                .and(REVISION_POINT.CHECK_POINT_ID.eq(ROUND_CORRECTION.CHECK_POINT_ID))
                .leftJoin(ROUND_ANSWER)
                .on(ROUND_ANSWER.RUN_ID.eq(ROUND_RUN.ID))
                .and(ROUND_ANSWER.CHECK_POINT_ID.eq(ROUND_CORRECTION.CHECK_POINT_ID))
                .where(AnswerReader.signed(period, zone))
                .orderBy(ROUND_CORRECTION.CORRECTED_AT, ROUND_CORRECTION.ID)
                .forEach(row -> {
                    String given = row.value6();
                    last.put(
                            new Place(row.value1(), row.value2()),
                            new Corrected(
                                    new Key(
                                            row.value3(),
                                            row.value4(),
                                            row.value5(),
                                            given == null ? null : Verdict.valueOf(given)),
                                    new Key(row.value3(), row.value4(), row.value5(), Verdict.valueOf(row.value7()))));
                });
        return List.copyOf(last.values());
    }
}
