package org.millwright.sample.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.SignRound;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.meter.RecordReading;
import org.millwright.meter.app.MeterReadings;
import org.millwright.platform.db.Tx;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockLevels;
import org.millwright.stock.StockMoved;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRef;

/// Enters a history by the use cases that screens and the command line call, with an audit entry for
/// each record.
record UseCaseBooks(
        SampleUseCases useCases, Tx tx, List<NewOccurrence> occurrences, Map<Long, MeterReadings.Run> meters)
        implements Books {

    UseCaseBooks(SampleUseCases useCases, Tx tx) {
        this(useCases, tx, new ArrayList<>(), new HashMap<>());
    }

    @Override
    public WorkOrderRef create(NewWorkOrder order) {
        return useCases.workOrders().createIn(tx, order).orThrow();
    }

    @Override
    public void change(long orderId, UnaryOperator<WorkOrderFields> change) {
        useCases.workOrders().changeIn(tx, orderId, change).orThrow();
    }

    @Override
    public void move(MoveWorkOrder move) {
        useCases.workOrders().moveIn(tx, move).orThrow();
    }

    @Override
    public void book(BookLabour hours) {
        useCases.labour().bookIn(tx, hours).orThrow();
    }

    @Override
    public void setLevels(long partId, long storeroomId, StockLevels levels) {
        useCases.parts().setLevelsIn(tx, partId, storeroomId, levels).orThrow();
    }

    @Override
    public long receive(ReceivePart goods) {
        return moved(useCases.stock().receiveIn(tx, goods));
    }

    @Override
    public long issue(IssueForWork goods) {
        return moved(useCases.workOrderParts().issueIn(tx, goods));
    }

    @Override
    public long giveBack(ReturnPart goods) {
        return moved(useCases.workOrderParts().giveBackIn(tx, goods));
    }

    @Override
    public long reverse(long movementId, String reason, boolean forWork) {
        return moved(
                forWork
                        ? useCases.workOrderParts().reverseIn(tx, movementId, reason)
                        : useCases.stock().reverseIn(tx, movementId, reason));
    }

    @Override
    public RunRef createRun(long roundId, LocalDate dueOn) {
        return useCases.runs().createIn(tx, roundId, dueOn).orThrow();
    }

    @Override
    public void start(long runId) {
        useCases.runs().startIn(tx, runId).orThrow();
    }

    @Override
    public void answer(long runId, List<PointAnswer> answers) {
        useCases.runs().answerIn(tx, runId, answers).orThrow();
    }

    @Override
    public void sign(SignRound signature) {
        useCases.signing().signIn(tx, signature).orThrow();
    }

    @Override
    public void link(long runId, long checkPointId, WorkOrderRef order) {
        useCases.signing().linkIn(tx, runId, checkPointId, order).orThrow();
    }

    @Override
    public void skip(long runId, String reason) {
        useCases.runs().skipIn(tx, runId, reason).orThrow();
    }

    /// A meter's earlier readings are asked for once.
    @Override
    public void read(RecordReading reading) {
        meters.computeIfAbsent(
                        reading.meterId(),
                        id -> useCases.meterReadings().runIn(tx, id).orThrow())
                .record(reading)
                .orThrow();
    }

    /// All at once in the end: nobody asks for them while the history runs.
    @Override
    public void record(NewOccurrence occurrence) {
        occurrences.add(occurrence);
    }

    @Override
    public void finish() {
        useCases.planGeneration().recordIn(tx, occurrences);
    }

    private static long moved(Outcome<StockMoved> outcome) {
        return outcome.orThrow().movementId();
    }
}
