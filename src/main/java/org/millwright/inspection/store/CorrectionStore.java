package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.ROUND_CORRECTION;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Correction;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.Zone;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Tx;

/// What is said beside the answers of signed runs.
public final class CorrectionStore {

    /// An answer by its run and its check point.
    record Place(long runId, long checkPointId) {}

    public Correction insert(Tx tx, long runId, long checkPointId, Answer answer, String reason) {
        Zone zone = answer.zone();
        var record = tx.create(ROUND_CORRECTION)
                .setRunId(runId)
                .setCheckPointId(checkPointId)
                .setVerdict(answer.verdict().name())
                .setZone(zone == null ? null : zone.name())
                .setReading(answer.reading())
                .setTyped(answer.typed())
                .setNote(answer.note())
                .setReason(reason.strip())
                .setCorrectedAt(tx.now())
                .setCorrectedBy(tx.actor().name());
        tx.insert(record);
        return correction(record);
    }

    /// By check point, the oldest first.
    static Map<Long, List<Correction>> ofRun(DSLContext dsl, long runId) {
        return dsl.selectFrom(ROUND_CORRECTION)
                .where(ROUND_CORRECTION.RUN_ID.eq(runId))
                .orderBy(ROUND_CORRECTION.CORRECTED_AT, ROUND_CORRECTION.ID)
                .fetchGroups(row -> row.getCheckPointId(), CorrectionStore::correction);
    }

    /// By run, the oldest first.
    static Map<Long, List<Correction>> ofPoint(DSLContext dsl, long checkPointId) {
        return dsl.selectFrom(ROUND_CORRECTION)
                .where(ROUND_CORRECTION.CHECK_POINT_ID.eq(checkPointId))
                .orderBy(ROUND_CORRECTION.CORRECTED_AT, ROUND_CORRECTION.ID)
                .fetchGroups(row -> row.getRunId(), CorrectionStore::correction);
    }

    /// Of so many runs, the oldest first.
    static void ofRuns(DSLContext dsl, Collection<Long> runs, BiConsumer<Place, Correction> each) {
        dsl.selectFrom(ROUND_CORRECTION)
                .where(Ids.among(ROUND_CORRECTION.RUN_ID, runs))
                .orderBy(ROUND_CORRECTION.CORRECTED_AT, ROUND_CORRECTION.ID)
                .forEach(row -> each.accept(new Place(row.getRunId(), row.getCheckPointId()), correction(row)));
    }

    /// The last correction of each answer, for so many points.
    static Map<Place, Answer> last(DSLContext dsl, Collection<Long> points) {
        Map<Place, Answer> last = new HashMap<>();
        dsl.selectFrom(ROUND_CORRECTION)
                .where(ROUND_CORRECTION.CHECK_POINT_ID.in(points))
                .orderBy(ROUND_CORRECTION.CORRECTED_AT, ROUND_CORRECTION.ID)
                .forEach(row -> last.put(
                        new Place(row.getRunId(), row.getCheckPointId()),
                        correction(row).answer()));
        return last;
    }

    private static Correction correction(Record found) {
        String typed = found.get(ROUND_CORRECTION.TYPED);
        return new Correction(
                new Answer(
                        Verdict.valueOf(found.get(ROUND_CORRECTION.VERDICT)),
                        PointRecords.zone(found.get(ROUND_CORRECTION.ZONE)),
                        PointRecords.number(found.get(ROUND_CORRECTION.READING)),
                        typed == null ? "" : typed,
                        found.get(ROUND_CORRECTION.NOTE)),
                found.get(ROUND_CORRECTION.REASON),
                found.get(ROUND_CORRECTION.CORRECTED_AT),
                found.get(ROUND_CORRECTION.CORRECTED_BY));
    }
}
