package org.millwright.inspection.app;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Answering;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.Finding;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.FindingText;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.Signature;
import org.millwright.inspection.Signing;
import org.millwright.inspection.store.RevisionStore.Revision;
import org.millwright.inspection.store.RunHistoryStore;
import org.millwright.inspection.store.RunHistoryStore.PastAnswer;
import org.millwright.inspection.store.RunHistoryStore.Signed;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.app.WorkOrderHistory;

/// Loads runs of rounds that were walked long ago, by the rules of {@link RoundRuns} and {@link RoundSigning}, but
/// without asking the store: a run stands in memory until the next of its round, and is written once.
///
/// What it is told must be right in itself: nobody is there to read a refusal.
public final class RunHistory {

    private final HistoryLoad history;
    private final InspectionQueries rounds;
    private final WorkOrderHistory orders;
    private final RunHistoryStore store = new RunHistoryStore();
    private final Map<Long, PastWalk> unwritten = new HashMap<>();
    private final Map<Long, Revision> asked = new HashMap<>();
    private final Map<Long, Map<Long, CheckPointFields>> points = new HashMap<>();

    /// The last work order that each point led to.
    private final Map<Long, WorkOrderRef> filed = new HashMap<>();

    public RunHistory(HistoryLoad history, InspectionQueries rounds, WorkOrderHistory orders) {
        this.history = history;
        this.rounds = rounds;
        this.orders = orders;
    }

    public RunRef create(long roundId, LocalDate dueOn) {
        unwritten.values().stream()
                .filter(run -> run.roundId() == roundId && !run.status().isOpen())
                .map(run -> run.ref().id())
                .toList()
                .forEach(this::write);
        var run = new PastWalk(store.begin(history), roundId, dueOn);
        unwritten.put(run.ref().id(), run);
        return run.ref();
    }

    public void start(long runId) {
        PastWalk run = run(runId);
        run.start(history.tx().now(), asked.computeIfAbsent(run.roundId(), id -> store.asked(history, id)));
    }

    public void answer(long runId, List<PointAnswer> given) {
        PastWalk run = run(runId);
        for (PointAnswer one : given) {
            CheckPointFields point = Objects.requireNonNull(points(run).get(one.checkPointId()));
            Answer answer = Answering.answer(point.question(), one).orThrow();
            run.answer(new PastAnswer(
                    point, answer, history.tx().now(), history.tx().actor().name(), null));
        }
    }

    /// Findings whose work is still open are added to it, unless they are only to be noted. No other work is made:
    /// {@link #link} tells which was.
    public void sign(SignRound command) {
        PastWalk run = run(command.runId());
        Map<Long, CheckPointFields> walked = points(run);
        List<String> notDone = walked.values().stream()
                .filter(point -> !run.hasAnswered(point))
                .map(CheckPointFields::name)
                .toList();
        Signature signature = Signing.sign(
                        run.status(),
                        run.answers().size(),
                        notDone,
                        command.partial(),
                        command.signedBy(),
                        command.meaning())
                .orThrow();
        for (PastAnswer given : List.copyOf(run.answers())) {
            long point = Objects.requireNonNull(given.point().id());
            if (given.answer().verdict().isFinding() && command.decisions().get(point) != FindingAction.NOTE_ONLY) {
                WorkOrderRef open = Objects.requireNonNull(filed.get(point));
                orders.note(open.id(), FindingText.note(run.ref(), finding(given, open)));
                run.link(point, open.id());
            }
        }
        run.sign(new Signed(signature, history.tx().now()));
    }

    public void link(long runId, long checkPointId, WorkOrderRef order) {
        run(runId).link(checkPointId, order.id());
        filed.put(checkPointId, order);
    }

    public void skip(long runId, String reason) {
        run(runId).skip(reason);
    }

    /// Writes the last run of each round.
    public void finish() {
        unwritten.values().stream()
                .map(run -> run.ref().id())
                .sorted(Comparator.naturalOrder())
                .toList()
                .forEach(this::write);
    }

    private void write(long runId) {
        PastWalk run = Objects.requireNonNull(unwritten.remove(runId));
        store.write(history, run.ended());
        run.answers().forEach(answer -> store.write(history, runId, answer));
    }

    private PastWalk run(long id) {
        return Objects.requireNonNull(unwritten.get(id), () -> "too long ago: " + id);
    }

    /// In walking order.
    private Map<Long, CheckPointFields> points(PastWalk run) {
        return points.computeIfAbsent(run.roundId(), id -> {
            Map<Long, CheckPointFields> all = new LinkedHashMap<>();
            rounds.roundIn(history.tx(), id)
                    .orElseThrow()
                    .fields()
                    .points()
                    .forEach(point -> all.put(point.id(), point));
            return all;
        });
    }

    private static Finding finding(PastAnswer given, @Nullable WorkOrderRef open) {
        CheckPointFields point = given.point();
        return new Finding(
                Objects.requireNonNull(point.id()),
                point.name(),
                Objects.requireNonNull(point.equipmentId()),
                "",
                given.answer().verdict(),
                FindingText.said(given.answer(), point.question()),
                open);
    }
}
