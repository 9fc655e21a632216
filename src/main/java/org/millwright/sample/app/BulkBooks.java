package org.millwright.sample.app;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.app.RunHistory;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.meter.RecordReading;
import org.millwright.meter.app.ReadingHistory;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.Tx;
import org.millwright.stock.IssuePart;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockLevels;
import org.millwright.stock.app.StockHistory;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.app.WorkOrderHistory;

/// Enters a history of millions of records in bulk: by the same rules, and audited as one.
final class BulkBooks implements Books {

    private final SampleUseCases useCases;
    private final HistoryLoad history;
    private final WorkOrderHistory orders;
    private final StockHistory stock;
    private final RunHistory runs;
    private final ReadingHistory readings;

    BulkBooks(SampleUseCases useCases, HistoryLoad history) {
        this.useCases = useCases;
        this.history = history;
        this.orders =
                new WorkOrderHistory(history, useCases.equipmentQueries(), useCases.peopleQueries(), useCases.costs());
        this.stock = new StockHistory(history, useCases.costs());
        this.runs = new RunHistory(history, useCases.inspections(), orders);
        this.readings = new ReadingHistory(history);
    }

    @Override
    public Tx tx() {
        return history.tx();
    }

    @Override
    public WorkOrderRef create(NewWorkOrder order) {
        return orders.create(order);
    }

    @Override
    public void change(long orderId, UnaryOperator<WorkOrderFields> change) {
        orders.change(orderId, change);
    }

    @Override
    public void move(MoveWorkOrder move) {
        orders.move(move);
        if (!orders.isUnfinished(move.id())) {
            stock.finished(move.id());
        }
    }

    @Override
    public void book(BookLabour hours) {
        orders.book(hours);
    }

    @Override
    public void setLevels(long partId, long storeroomId, StockLevels levels) {
        stock.setLevels(partId, storeroomId, levels);
    }

    @Override
    public long receive(ReceivePart goods) {
        return stock.receive(goods);
    }

    @Override
    public long issue(IssueForWork goods) {
        WorkOrder order = orders.order(goods.workOrderId());
        var issue =
                new IssuePart(goods.partId(), goods.storeroomId(), goods.quantity(), null, null, order.number(), null);
        return stock.issue(issue, orders.payer(order));
    }

    @Override
    public long giveBack(ReturnPart goods) {
        return stock.giveBack(goods);
    }

    @Override
    public long reverse(long movementId, String reason, boolean forWork) {
        return stock.reverse(movementId, reason);
    }

    @Override
    public RunRef createRun(long roundId, LocalDate dueOn) {
        return runs.create(roundId, dueOn);
    }

    @Override
    public void start(long runId) {
        runs.start(runId);
    }

    @Override
    public void answer(long runId, List<PointAnswer> answers) {
        runs.answer(runId, answers);
    }

    @Override
    public void sign(SignRound signature) {
        runs.sign(signature);
    }

    @Override
    public void link(long runId, long checkPointId, WorkOrderRef order) {
        runs.link(runId, checkPointId, order);
    }

    @Override
    public void skip(long runId, String reason) {
        runs.skip(runId, reason);
    }

    @Override
    public void read(RecordReading reading) {
        readings.record(reading);
    }

    @Override
    public void record(NewOccurrence occurrence) {
        useCases.planGeneration().loadIn(history, occurrence);
    }

    @Override
    public void finish() {
        runs.finish();
        orders.finish();
        stock.finish();
        history.finish();
    }
}
