package org.millwright.inspection.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.store.RevisionStore.Revision;
import org.millwright.inspection.store.RunHistoryStore.PastAnswer;
import org.millwright.inspection.store.RunHistoryStore.PastRun;
import org.millwright.inspection.store.RunHistoryStore.Signed;

/// One run while its history is loaded.
final class PastWalk {

    private final RunRef ref;
    private final long roundId;
    private final LocalDate dueOn;
    private final Map<Long, PastAnswer> answers = new LinkedHashMap<>();
    private RoundRunStatus status = RoundRunStatus.DUE;
    private @Nullable Instant startedAt;
    private @Nullable Revision asked;
    private @Nullable Signed signed;
    private @Nullable String skipReason;

    PastWalk(RunRef ref, long roundId, LocalDate dueOn) {
        this.ref = ref;
        this.roundId = roundId;
        this.dueOn = dueOn;
    }

    RunRef ref() {
        return ref;
    }

    long roundId() {
        return roundId;
    }

    RoundRunStatus status() {
        return status;
    }

    void start(Instant at, Revision revision) {
        startedAt = at;
        asked = revision;
        status = RoundRunStatus.IN_PROGRESS;
    }

    void answer(PastAnswer answer) {
        answers.put(Objects.requireNonNull(answer.point().id()), answer);
    }

    boolean hasAnswered(CheckPointFields point) {
        return answers.containsKey(point.id());
    }

    Collection<PastAnswer> answers() {
        return answers.values();
    }

    void link(long checkPointId, long workOrderId) {
        answers.computeIfPresent(
                checkPointId,
                (_, given) -> new PastAnswer(given.point(), given.answer(), given.at(), given.by(), workOrderId));
    }

    void sign(Signed by) {
        signed = by;
        status = RoundRunStatus.SIGNED;
    }

    void skip(String reason) {
        skipReason = reason.strip();
        status = RoundRunStatus.SKIPPED;
    }

    PastRun ended() {
        return new PastRun(ref, roundId, dueOn, status, startedAt, asked, signed, skipReason);
    }
}
