package org.millwright.workorder.app;

import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.CompleteWorkOrder;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderStatus;

/// Finishes a job with its last hours and what was done, in one action: all of it or nothing.
public final class JobCompletion {

    private static final Op COMPLETE = new Op("workorder.complete");

    private final Store store;
    private final WorkOrders orders;
    private final WorkOrderLabour labour;

    public JobCompletion(Store store, WorkOrders orders, WorkOrderLabour labour) {
        this.store = store;
        this.orders = orders;
        this.labour = labour;
    }

    /// @return the state that the work order is in now
    public Outcome<WorkOrderStatus> complete(CompleteWorkOrder job) {
        return store.transact(COMPLETE, tx -> completeIn(tx, job));
    }

    public Outcome<WorkOrderStatus> completeIn(Tx tx, CompleteWorkOrder job) {
        BookLabour hours = job.labour();
        Outcome<Long> booked = hours == null ? Outcome.done(job.id()) : labour.bookIn(tx, hours);
        return booked.then(entry -> describe(tx, job))
                .then(id -> orders.moveIn(tx, MoveWorkOrder.of(job.id(), WorkOrderAction.COMPLETE, job.comment())))
                .then(status -> job.close()
                        ? orders.moveIn(tx, MoveWorkOrder.of(job.id(), WorkOrderAction.CLOSE))
                        : Outcome.done(status));
    }

    private Outcome<Long> describe(Tx tx, CompleteWorkOrder job) {
        return orders.withOrder(tx, job.id(), order -> {
            WorkOrderFields fields = job.applyTo(order.fields());
            return fields.equals(order.fields()) ? Outcome.done(order.id()) : orders.changeIn(tx, order, fields);
        });
    }
}
