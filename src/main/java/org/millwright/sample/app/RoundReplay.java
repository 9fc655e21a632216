package org.millwright.sample.app;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.kernel.Actor;
import org.millwright.sample.SampleEvent.Answer;
import org.millwright.sample.SampleEvent.FindingFiled;
import org.millwright.sample.SampleEvent.RoundScheduled;
import org.millwright.sample.SampleEvent.RoundSkipped;
import org.millwright.sample.SampleEvent.RoundWalked;
import org.millwright.workorder.WorkOrderRef;

/// Rounds from the day they fall due to the signature, and the work that comes of them.
final class RoundReplay {

    private record Run(RunRef ref, String round) {}

    private final Books books;
    private final LoadedPlant plant;
    private final WorkReplay work;
    private final Map<Integer, Run> runs = new HashMap<>();

    /// The last work order of each check point that led to one, by the point's record.
    private final Map<Long, Integer> filed = new HashMap<>();

    private int walked;
    private int answers;

    RoundReplay(Books books, LoadedPlant plant, WorkReplay work) {
        this.books = books;
        this.plant = plant;
        this.work = work;
    }

    int walked() {
        return walked;
    }

    int answers() {
        return answers;
    }

    /// @return the run's record
    long scheduled(RoundScheduled event) {
        RunRef run = books.createRun(plant.rounds.of(event.round()), event.dueOn());
        runs.put(event.run(), new Run(run, event.round()));
        return run.id();
    }

    /// Findings are noted; which of them become work the next events tell. Those whose work is still open are added to
    /// it.
    void walked(RoundWalked event) {
        Run run = run(event.run());
        Actor inspector = books.tx().actor();
        Instant signedAt = books.tx().now();
        books.as(inspector, event.startedAt().atZone(books.tx().zone()).toInstant());
        books.start(run.ref().id());
        books.as(inspector, signedAt);
        List<PointAnswer> given = new ArrayList<>();
        Map<Long, FindingAction> decisions = new HashMap<>();
        for (Answer answer : event.answers()) {
            long point = plant.points.of(LoadedPlant.point(run.round(), answer.point()));
            given.add(new PointAnswer(point, typed(answer), answer.note()));
            Integer order = filed.get(point);
            if (answer.verdict().isFinding() && (order == null || !work.isOpen(order))) {
                decisions.put(point, FindingAction.NOTE_ONLY);
            }
        }
        books.answer(run.ref().id(), given);
        books.sign(new SignRound(run.ref().id(), inspector.name(), SignatureMeaning.INSPECTED, false, decisions));
        walked++;
        answers += given.size();
    }

    void found(FindingFiled event) {
        Run run = run(event.run());
        long point = plant.points.of(LoadedPlant.point(run.round(), event.point()));
        WorkOrderRef order = work.found(event, point, run.ref().number());
        books.link(run.ref().id(), point, order);
        filed.put(point, event.order());
    }

    void skipped(RoundSkipped event) {
        books.skip(run(event.run()).ref().id(), event.reason());
    }

    private static String typed(Answer answer) {
        BigDecimal reading = answer.reading();
        return reading == null ? String.valueOf(answer.verdict().key()) : reading.toPlainString();
    }

    private Run run(int number) {
        return Objects.requireNonNull(runs.get(number), () -> "run " + number);
    }
}
