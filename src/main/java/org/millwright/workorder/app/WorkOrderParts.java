package org.millwright.workorder.app;

import java.util.function.Supplier;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.stock.IssuePart;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockMoved;
import org.millwright.stock.app.StockLedger;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.store.WorkOrderStore;

/// Issues parts to work orders and takes them back. The stock ledger moves the goods and posts the cost;
/// here is decided whether the work order may.
public final class WorkOrderParts {

    private static final Op ISSUE = new Op("workorder.issue-part");
    private static final Op RETURN = new Op("workorder.return-part");
    private static final Op REVERSE = new Op("workorder.reverse-part");

    private final Store store;
    private final WorkOrders orders;
    private final StockLedger stock;
    private final WorkOrderStore reads = new WorkOrderStore();

    public WorkOrderParts(Store store, WorkOrders orders, StockLedger stock) {
        this.store = store;
        this.orders = orders;
        this.stock = stock;
    }

    public Outcome<StockMoved> issue(IssueForWork part) {
        return store.transact(ISSUE, tx -> issueIn(tx, part));
    }

    public Outcome<StockMoved> issueIn(Tx tx, IssueForWork part) {
        return orders.withOrder(
                tx,
                part.workOrderId(),
                order -> when(order, order.status().takesParts(), () -> stock.issueIn(tx, toStock(order, part))));
    }

    /// Goods of an issue come back, at the cost they left with.
    public Outcome<StockMoved> giveBack(ReturnPart part) {
        return store.transact(RETURN, tx -> giveBackIn(tx, part));
    }

    public Outcome<StockMoved> giveBackIn(Tx tx, ReturnPart part) {
        return correct(tx, part.issueId(), () -> stock.giveBackIn(tx, part));
    }

    /// Takes an issue or a return back as a mistake.
    public Outcome<StockMoved> reverse(long movementId, String reason) {
        return store.transact(REVERSE, tx -> reverseIn(tx, movementId, reason));
    }

    public Outcome<StockMoved> reverseIn(Tx tx, long movementId, String reason) {
        return correct(tx, movementId, () -> stock.reverseIn(tx, movementId, reason));
    }

    private Outcome<StockMoved> correct(Tx tx, long movementId, Supplier<Outcome<StockMoved>> correction) {
        Long orderId = reads.orderOfMovement(tx.dsl(), movementId);
        return orderId == null
                ? Outcome.refused("workorder.refused.unknown-entry")
                : orders.withOrder(
                        tx, orderId, order -> when(order, order.status().takesBookings(), correction));
    }

    private static Outcome<StockMoved> when(WorkOrder order, boolean allowed, Supplier<Outcome<StockMoved>> movement) {
        return allowed ? movement.get() : Outcome.refused("workorder.refused.booking", order.status());
    }

    private static IssuePart toStock(WorkOrder order, IssueForWork part) {
        return new IssuePart(
                part.partId(),
                part.storeroomId(),
                part.quantity(),
                new CostTarget(null, order.fields().equipmentId(), order.id()),
                part.movedOn(),
                order.number(),
                null);
    }
}
