package org.millwright.inspection.app;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Answering;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RoundRun;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.Signing;
import org.millwright.inspection.store.RoundStore;
import org.millwright.inspection.store.RunStore;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Walks rounds: makes a run, and takes its answers one by one. Each is saved at once, so that a crash costs none.
public final class RoundRuns {

    private static final Op CREATE = new Op("inspection.create-run");
    private static final Op START = new Op("inspection.start");
    private static final Op ANSWER = new Op("inspection.answer");
    private static final Op CLEAR = new Op("inspection.clear");
    private static final Op SKIP = new Op("inspection.skip");

    private final Store store;
    private final RoundStore rounds = new RoundStore();
    private final RunStore runs = new RunStore();

    public RoundRuns(Store store) {
        this.store = store;
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
        return withRun(
                tx,
                runId,
                run -> Signing.mayAnswer(run.status()).then(() -> {
                    begin(tx, run);
                    return Outcome.done(run.ref());
                }));
    }

    /// Answers a point; answering again before the run is signed replaces the answer. A refusal names the field `typed`
    /// or `note`.
    public Outcome<Answer> answer(long runId, PointAnswer answer) {
        return store.transact(ANSWER, tx -> answerIn(tx, runId, List.of(answer)).map(List::getFirst));
    }

    /// Answers many points: all of them, or none.
    public Outcome<List<Answer>> answerIn(Tx tx, long runId, List<PointAnswer> answers) {
        return withRun(
                tx,
                runId,
                run -> Signing.mayAnswer(run.status())
                        .then(() -> judge(tx, run, answers).map(judged -> {
                            begin(tx, run);
                            runs.answer(tx, runId, judged);
                            return List.copyOf(judged.values());
                        })));
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

    private Outcome<Map<CheckPointFields, Answer>> judge(Tx tx, RoundRun run, List<PointAnswer> answers) {
        Map<Long, CheckPointFields> points = runs.points(
                tx, run, answers.stream().map(PointAnswer::checkPointId).toList());
        Map<CheckPointFields, Answer> judged = new LinkedHashMap<>();
        for (PointAnswer given : answers) {
            CheckPointFields point = points.get(given.checkPointId());
            if (point == null) {
                return Outcome.refused("inspection.refused.point-gone");
            }
            Outcome<Answer> answer = Answering.answer(point.kind(), point.limits(), given.typed(), given.note());
            if (!answer.isDone()) {
                return Outcome.refused(answer.violations());
            }
            judged.put(point, answer.orThrow());
        }
        return Outcome.done(judged);
    }

    private void begin(Tx tx, RoundRun run) {
        if (run.status() == RoundRunStatus.DUE) {
            runs.start(tx, run.id());
        }
    }
}
