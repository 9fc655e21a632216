package org.millwright.inspection.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.millwright.attachment.app.AttachmentRegister;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Answering;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundRun;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.Signing;
import org.millwright.inspection.Verdict;
import org.millwright.inspection.store.RoundStore;
import org.millwright.inspection.store.RunStore;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Walks rounds: makes a run, and takes its answers one by one. Each is saved at once, so that a crash costs none.
public final class RoundRuns {

    /// What a run is called where files are kept.
    static final String RECORD = "round_run";

    private static final Op CREATE = new Op("inspection.create-run");
    private static final Op START = new Op("inspection.start");
    private static final Op ANSWER = new Op("inspection.answer");
    private static final Op CLEAR = new Op("inspection.clear");
    private static final Op SKIP = new Op("inspection.skip");

    private final Store store;
    private final RoundStore rounds = new RoundStore();
    private final RunStore runs = new RunStore();
    private final AttachmentRegister attachments;
    private final MeterPoints meters;

    public RoundRuns(Store store, AttachmentRegister attachments, MeterPoints meters) {
        this.store = store;
        this.meters = meters;
        this.attachments = attachments;
    }

    public Outcome<RunRef> create(long roundId, LocalDate dueOn) {
        return store.transact(CREATE, tx -> createIn(tx, roundId, dueOn));
    }

    public Outcome<RunRef> createIn(Tx tx, long roundId, LocalDate dueOn) {
        Boolean active = rounds.active(tx.dsl(), roundId);
        return new Checks()
                .date("dueOn", dueOn)
                .require(active != null, "roundId", "inspection.refused.no-round")
                .require(active == null || active, "roundId", "inspection.refused.round-inactive")
                .then(() -> Outcome.done(runs.insert(tx, roundId, dueOn)));
    }

    /// Somebody begins to walk. Answering begins it, too.
    public Outcome<RunRef> start(long runId) {
        return store.transact(START, tx -> startIn(tx, runId));
    }

    public Outcome<RunRef> startIn(Tx tx, long runId) {
        return withOpenRun(tx, runId, run -> Outcome.done(run.ref()));
    }

    /// Answers a point; answering again before the run is signed replaces the answer. A refusal names the field `typed`
    /// or `note`.
    public Outcome<Answer> answer(long runId, PointAnswer answer) {
        return store.transact(ANSWER, tx -> answerIn(tx, runId, List.of(answer)).map(List::getFirst));
    }

    /// Answers many points: all of them, or none.
    public Outcome<List<Answer>> answerIn(Tx tx, long runId, List<PointAnswer> answers) {
        return withOpenRun(
                tx,
                runId,
                run -> judge(tx, run, answers).map(judged -> {
                    runs.answer(tx, runId, judged);
                    return List.copyOf(judged.values());
                }));
    }

    /// Takes an answer back: the point is not done again.
    public Outcome<RunRef> clear(long runId, long checkPointId) {
        return store.transact(
                CLEAR,
                tx -> withRun(
                        tx,
                        runId,
                        run -> Signing.mayAnswer(run.status()).then(() -> {
                            runs.clear(tx, runId, checkPointId);
                            return Outcome.done(run.ref());
                        })));
    }

    /// Gives a run up: nobody walks it any more.
    public Outcome<RunRef> skip(long runId, String reason) {
        return store.transact(SKIP, tx -> skipIn(tx, runId, reason));
    }

    public Outcome<RunRef> skipIn(Tx tx, long runId, String reason) {
        return withRun(
                tx,
                runId,
                run -> Signing.skip(run.status(), reason).then(() -> {
                    runs.skip(tx, runId, reason);
                    return Outcome.done(run.ref());
                }));
    }

    /// Works on the run while nobody else can, or refuses when there is none.
    <T> Outcome<T> withRun(Tx tx, long runId, Function<RoundRun, Outcome<T>> work) {
        RoundRun run = runs.lock(tx, runId);
        return run == null ? Outcome.refused("inspection.refused.no-run") : work.apply(run);
    }

    /// Works on a run that may be answered; it is begun if it was not.
    <T> Outcome<T> withOpenRun(Tx tx, long runId, Function<RoundRun, Outcome<T>> work) {
        return withRun(
                tx,
                runId,
                run -> Signing.mayAnswer(run.status())
                        .then(() -> work.apply(run.status() == RoundRunStatus.DUE ? runs.start(tx, run) : run)));
    }

    boolean asks(Tx tx, RoundRun run, long checkPointId) {
        return !runs.questions(tx, run, List.of(checkPointId)).isEmpty();
    }

    /// Takes back the answer of a point that asks for a photo, when it has none any more.
    void withoutPhoto(Tx tx, RoundRun run, @Nullable Long checkPointId) {
        if (checkPointId != null
                && runs.questions(tx, run, List.of(checkPointId)).values().stream()
                        .anyMatch(question -> question.kind() == CheckPointKind.PHOTO)
                && attachments.countIn(tx, RECORD, run.id(), checkPointId) == 0
                && runs.verdict(tx, run.id(), checkPointId) != Verdict.NA) {
            runs.clear(tx, run.id(), checkPointId);
        }
    }

    /// What the answers mean by what the run asks.
    Outcome<Map<Long, Answer>> judge(Tx tx, RoundRun run, List<PointAnswer> answers) {
        Map<Long, Question> questions = runs.questions(
                tx, run, answers.stream().map(PointAnswer::checkPointId).toList());
        Map<Long, Answer> judged = new LinkedHashMap<>();
        for (PointAnswer given : answers) {
            Question question = questions.get(given.checkPointId());
            if (question == null) {
                return Outcome.refused("inspection.refused.point-gone");
            }
            Outcome<Answer> answer =
                    Answering.answer(question, given).then(found -> shown(tx, run, question, given, found));
            if (!answer.isDone()) {
                return Outcome.refused(answer.violations());
            }
            judged.put(given.checkPointId(), answer.orThrow());
        }
        return Outcome.done(judged);
    }

    /// Carries what is right at a point of a signed run over to the meter that the point reads, if it reads one.
    Outcome<Answer> onMeter(Tx tx, RoundRun run, long checkPointId, Answer right, String reason) {
        Question question = runs.questions(tx, run, List.of(checkPointId)).get(checkPointId);
        Long meter = question == null ? null : question.meterId();
        return meter == null
                ? Outcome.done(right)
                : meters.correct(tx, meter, runs.readAt(tx, run.id(), checkPointId), right, reason);
    }

    private Outcome<Answer> shown(Tx tx, RoundRun run, Question question, PointAnswer given, Answer answer) {
        boolean photo = question.kind() != CheckPointKind.PHOTO
                || answer.verdict() == Verdict.NA
                || attachments.countIn(tx, RECORD, run.id(), given.checkPointId()) > 0;
        return new Checks()
                .require(photo, "typed", "inspection.refused.needs-photo")
                .then(() -> question.meterId() == null || run.status() == RoundRunStatus.SIGNED
                        ? Outcome.done(answer)
                        : meters.check(tx, question.meterId(), answer));
    }
}
