package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundRun;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunNumber;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.Signature;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.store.RevisionStore.Revision;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.RoundAnswerRecord;
import org.millwright.platform.db.schema.tables.records.RoundRunRecord;

/// Writes runs of rounds and their answers.
public final class RunStore {

    static final String NUMBERS = "round_run";

    private final RevisionStore revisions = new RevisionStore();

    /// A point of a run, and whether it was answered.
    /// @param tag of the machine
    public record PointDone(String tag, String name, boolean answered) {}

    public RunRef insert(Tx tx, long roundId, LocalDate dueOn) {
        RoundRunRecord record = tx.create(ROUND_RUN)
                .setRunNo(RunNumber.format(tx.number(NUMBERS)))
                .setRoundId(roundId)
                .setDueOn(dueOn)
                .setStatus(RoundRunStatus.DUE.name())
                .setPartial(false);
        tx.insert(record);
        return new RunRef(record.getId(), record.getRunNo());
    }

    /// The run, held until the transaction ends: two people may answer at once.
    public @Nullable RoundRun lock(Tx tx, long id) {
        RoundRunRecord record = tx.lock(ROUND_RUN, id);
        return record == null
                ? null
                : new RoundRun(
                        record.getId(),
                        record.getRunNo(),
                        record.getRoundId(),
                        record.getDueOn(),
                        RoundRunStatus.valueOf(record.getStatus()),
                        record.getRevisionId());
    }

    /// From now on the run asks what the round asks today.
    public RoundRun start(Tx tx, RoundRun run) {
        Revision revision = revisions.today(tx, run.roundId());
        tx.update(record(tx, run.id())
                .setStatus(RoundRunStatus.IN_PROGRESS.name())
                .setStartedAt(tx.now())
                .setRevisionId(revision.id())
                .setPointCount(revision.points()));
        return new RoundRun(
                run.id(), run.number(), run.roundId(), run.dueOn(), RoundRunStatus.IN_PROGRESS, revision.id());
    }

    public void sign(Tx tx, long id, Signature signature) {
        tx.update(record(tx, id)
                .setStatus(RoundRunStatus.SIGNED.name())
                .setSignedAt(tx.now())
                .setSignedBy(signature.signedBy().strip())
                .setSignedMeaning(signature.meaning().name())
                .setPartial(signature.partial()));
    }

    public void skip(Tx tx, long id, String reason) {
        tx.update(record(tx, id).setStatus(RoundRunStatus.SKIPPED.name()).setSkipReason(reason.strip()));
    }

    /// What a run asks at some of its points.
    public Map<Long, Question> questions(Tx tx, RoundRun run, Collection<Long> ids) {
        Table<?> asked = AskedPoints.of(tx.dsl(), run.roundId(), run.revisionId());
        return tx.dsl()
                .select(AskedPoints.FIELDS)
                .from(asked)
                .where(CHECK_POINT.ID.in(ids))
                .fetchMap(row -> row.get(CHECK_POINT.ID), PointRecords::question);
    }

    /// The points of a run in walking order.
    public List<PointDone> walked(Tx tx, RoundRun run) {
        return tx.dsl()
                .select(EQUIPMENT.TAG, CHECK_POINT.NAME, ROUND_ANSWER.ID)
                .from(AskedPoints.of(tx.dsl(), run.roundId(), run.revisionId()))
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(CHECK_POINT.EQUIPMENT_ID))
                .leftJoin(ROUND_ANSWER)
                .on(ROUND_ANSWER.CHECK_POINT_ID.eq(CHECK_POINT.ID).and(ROUND_ANSWER.RUN_ID.eq(run.id())))
                .orderBy(CHECK_POINT.WALK_ORDER, CHECK_POINT.ID)
                .fetch(row -> new PointDone(row.value1(), row.value2(), row.value3() != null));
    }

    /// Writes answers; a point answered before gets the new answer in place of the old one.
    public void answer(Tx tx, long runId, Map<Long, Answer> answers) {
        Map<Long, RoundAnswerRecord> known = tx.dsl()
                .selectFrom(ROUND_ANSWER)
                .where(ROUND_ANSWER.RUN_ID.eq(runId))
                .and(ROUND_ANSWER.CHECK_POINT_ID.in(answers.keySet()))
                .fetchMap(ROUND_ANSWER.CHECK_POINT_ID);
        List<RoundAnswerRecord> added = new ArrayList<>();
        answers.forEach((point, answer) -> {
            RoundAnswerRecord before = known.get(point);
            RoundAnswerRecord record = before != null
                    ? before
                    : tx.create(ROUND_ANSWER).setRunId(runId).setCheckPointId(point);
            PointRecords.fill(record, answer);
            record.setAnsweredAt(tx.now()).setAnsweredBy(tx.actor().name());
            if (before == null) {
                added.add(record);
            } else {
                tx.update(record);
            }
        });
        tx.insertAll(added);
    }

    /// Takes an answer back: the point is not done again.
    public void clear(Tx tx, long runId, long checkPointId) {
        RoundAnswerRecord record = answer(tx, runId, checkPointId);
        if (record != null) {
            tx.delete(record);
        }
    }

    /// What was read from a meter in a run.
    public record MeterAnswer(
            String point,
            long meterId,
            BigDecimal reading,
            @Nullable String note,
            Instant at) {}

    /// In walking order.
    public List<MeterAnswer> metered(Tx tx, RoundRun run) {
        return tx.dsl()
                .select(
                        CHECK_POINT.NAME,
                        CHECK_POINT.METER_ID,
                        ROUND_ANSWER.READING,
                        ROUND_ANSWER.NOTE,
                        ROUND_ANSWER.ANSWERED_AT)
                .from(AskedPoints.of(tx.dsl(), run.roundId(), run.revisionId()))
                .join(ROUND_ANSWER)
                .on(ROUND_ANSWER.CHECK_POINT_ID.eq(CHECK_POINT.ID).and(ROUND_ANSWER.RUN_ID.eq(run.id())))
                .where(CHECK_POINT.METER_ID.isNotNull())
                .and(ROUND_ANSWER.READING.isNotNull())
                .orderBy(CHECK_POINT.WALK_ORDER, CHECK_POINT.ID)
                .fetch(row -> new MeterAnswer(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    /// When a point of a signed run was answered; where it was left undone, when the run was signed.
    public Instant readAt(Tx tx, long runId, long checkPointId) {
        RoundAnswerRecord answer = answer(tx, runId, checkPointId);
        return answer == null ? record(tx, runId).getSignedAt() : answer.getAnsweredAt();
    }

    public @Nullable Verdict verdict(Tx tx, long runId, long checkPointId) {
        RoundAnswerRecord record = answer(tx, runId, checkPointId);
        return record == null ? null : Verdict.valueOf(record.getVerdict());
    }

    /// Links an answer to the work that came of it.
    ///
    /// @return false when the run has no such answer
    public boolean link(Tx tx, long runId, long checkPointId, long workOrderId) {
        RoundAnswerRecord record = answer(tx, runId, checkPointId);
        if (record == null) {
            return false;
        }
        tx.update(record.setWorkOrderId(workOrderId));
        return true;
    }

    private static @Nullable RoundAnswerRecord answer(Tx tx, long runId, long checkPointId) {
        return tx.dsl()
                .selectFrom(ROUND_ANSWER)
                .where(ROUND_ANSWER.RUN_ID.eq(runId))
                .and(ROUND_ANSWER.CHECK_POINT_ID.eq(checkPointId))
                .fetchOne();
    }

    private static RoundRunRecord record(Tx tx, long id) {
        return Objects.requireNonNull(tx.find(ROUND_RUN, id));
    }
}
