package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.millwright.inspection.Answer;
import org.millwright.inspection.PastAnswer;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.store.CorrectionStore.Place;

/// Reads the last answers of points in signed runs, as they were corrected.
final class PastReader {

    private PastReader() {}

    /// At most {@link SheetPoint#MOST_PAST} of each point, the oldest first.
    ///
    /// @param which of the runs
    static Map<Long, List<PastAnswer>> of(DSLContext dsl, Condition which, Collection<Long> points) {
        var place = DSL.rowNumber()
                .over()
                .partitionBy(ROUND_ANSWER.CHECK_POINT_ID)
                .orderBy(ROUND_ANSWER.ANSWERED_AT.desc(), ROUND_ANSWER.ID.desc())
                .as("place");
        var ranked = dsl.select(
                        ROUND_ANSWER.RUN_ID,
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
                .and(which)
                .asTable("ranked");
        Map<Place, Answer> corrected = CorrectionStore.last(dsl, points);
        Map<Long, List<PastAnswer>> past = new HashMap<>();
        dsl.selectFrom(ranked)
                .where(ranked.field(place).le(SheetPoint.MOST_PAST))
                .orderBy(ranked.field(place).desc())
                .forEach(row -> {
                    long point = row.get(ranked.field(ROUND_ANSWER.CHECK_POINT_ID));
                    Answer right = corrected.get(new Place(row.get(ranked.field(ROUND_ANSWER.RUN_ID)), point));
                    Instant at = row.get(ranked.field(ROUND_ANSWER.ANSWERED_AT));
                    past.computeIfAbsent(point, id -> new ArrayList<>())
                            .add(
                                    right != null
                                            ? new PastAnswer(right.verdict(), right.zone(), right.reading(), at)
                                            : new PastAnswer(
                                                    Verdict.valueOf(row.get(ranked.field(ROUND_ANSWER.VERDICT))),
                                                    PointRecords.zone(row.get(ranked.field(ROUND_ANSWER.ZONE))),
                                                    PointRecords.number(row.get(ranked.field(ROUND_ANSWER.READING))),
                                                    at));
                });
        return past;
    }
}
