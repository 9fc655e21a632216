package org.millwright.inspection.app;

import java.util.List;
import java.util.Objects;
import org.millwright.inspection.Answer;
import org.millwright.inspection.CorrectAnswer;
import org.millwright.inspection.Correction;
import org.millwright.inspection.Signing;
import org.millwright.inspection.store.CorrectionStore;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Corrects signed runs, and with them what a meter was read to show: a new entry beside the record, judged by what
/// the run asked. The record itself stays frozen, and so do the work orders that came of it.
public final class RoundCorrections {

    private static final Op CORRECT = new Op("inspection.correct");

    private final Store store;
    private final RoundRuns runs;
    private final CorrectionStore corrections = new CorrectionStore();

    public RoundCorrections(Store store, RoundRuns runs) {
        this.store = store;
        this.runs = runs;
    }

    /// A refusal names the field `typed`, `note` or `reason`.
    public Outcome<Correction> correct(CorrectAnswer command) {
        return store.transact(CORRECT, tx -> correctIn(tx, command));
    }

    public Outcome<Correction> correctIn(Tx tx, CorrectAnswer command) {
        return runs.withRun(
                tx,
                command.runId(),
                run -> Signing.mayCorrect(run.status(), command.reason())
                        .then(() -> runs.judge(tx, run, List.of(command.right())))
                        .then(judged -> {
                            long point = command.right().checkPointId();
                            Answer right = Objects.requireNonNull(judged.get(point));
                            return runs.onMeter(tx, run, point, right, command.reason())
                                    .map(told -> corrections.insert(tx, run.id(), point, right, command.reason()));
                        }));
    }
}
