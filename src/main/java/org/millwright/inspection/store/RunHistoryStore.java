package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunNumber;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.Signature;
import org.millwright.inspection.store.RevisionStore.Revision;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.schema.tables.records.RoundAnswerRecord;

/// Writes runs of rounds that were walked long ago.
public final class RunHistoryStore {

    private final RevisionStore revisions = new RevisionStore();

    public record Signed(Signature signature, Instant at) {}

    /// A run as it ended.
    ///
    /// @param asked what it asked, of one that was begun
    public record PastRun(
            RunRef ref,
            long roundId,
            LocalDate dueOn,
            RoundRunStatus status,
            @Nullable Instant startedAt,
            @Nullable Revision asked,
            @Nullable Signed signed,
            @Nullable String skipReason) {}

    /// @param workOrderId the work that came of it
    public record PastAnswer(
            CheckPointFields point,
            Answer answer,
            Instant at,
            String by,
            @Nullable Long workOrderId) {}

    public Revision asked(HistoryLoad history, long roundId) {
        return revisions.today(history.tx(), roundId);
    }

    public RunRef begin(HistoryLoad history) {
        return new RunRef(history.tx().newId(), RunNumber.format(history.number(RunStore.NUMBERS)));
    }

    public void write(HistoryLoad history, PastRun run) {
        Signed signed = run.signed();
        history.add(history.tx()
                .dsl()
                .newRecord(ROUND_RUN)
                .setId(run.ref().id())
                .setVersion(1)
                .setRunNo(run.ref().number())
                .setRoundId(run.roundId())
                .setDueOn(run.dueOn())
                .setStatus(run.status().name())
                .setStartedAt(run.startedAt())
                .setRevisionId(run.asked() == null ? null : run.asked().id())
                .setSignedAt(signed == null ? null : signed.at())
                .setSignedBy(
                        signed == null ? null : signed.signature().signedBy().strip())
                .setSignedMeaning(
                        signed == null ? null : signed.signature().meaning().name())
                .setPartial(signed != null && signed.signature().partial())
                .setPointCount(run.asked() == null ? null : run.asked().points())
                .setSkipReason(run.skipReason()));
    }

    public void write(HistoryLoad history, long runId, PastAnswer given) {
        RoundAnswerRecord record = history.create(ROUND_ANSWER)
                .setRunId(runId)
                .setCheckPointId(given.point().id())
                .setAnsweredAt(given.at())
                .setAnsweredBy(given.by())
                .setWorkOrderId(given.workOrderId());
        PointRecords.fill(record, given.answer());
        history.add(record);
    }
}
