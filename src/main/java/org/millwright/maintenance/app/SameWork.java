package org.millwright.maintenance.app;

import java.util.List;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.MadeWork;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.PlanningDay;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.Scheduling;
import org.millwright.maintenance.store.PlanFacts;
import org.millwright.maintenance.store.PlanStore;
import org.millwright.meter.app.MeterQueries;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.site.app.SiteCalendar;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.app.WorkOrderQueries;

/// An unplanned job that did the work of a plan: the plan's next date is satisfied by it, and a floating plan counts on
/// from the day it was done.
public final class SameWork {

    private static final Op SATISFY = new Op("maintenance.satisfy");

    private final Store store;
    private final WorkOrderQueries orders;
    private final PlanningFacts planning;
    private final PlanStore plans = new PlanStore();

    public SameWork(Store store, WorkOrderQueries orders, SiteCalendar calendar, MeterQueries meters) {
        this.store = store;
        this.orders = orders;
        this.planning = new PlanningFacts(calendar, meters);
    }

    /// @return the date that is satisfied
    public Outcome<PlanDate> satisfy(long planId, long workOrderId) {
        WorkOrderDetail order = orders.detail(workOrderId).orElse(null);
        if (order == null) {
            return Outcome.refused("workorder.refused.unknown");
        }
        return store.transact(SATISFY, tx -> satisfyIn(tx, planId, order));
    }

    private Outcome<PlanDate> satisfyIn(Tx tx, long planId, WorkOrderDetail order) {
        if (order.order().status().isGivenUp()) {
            return Outcome.refused("maintenance.refused.given-up", order.order().number());
        }
        plans.lockAll(tx);
        if (plans.isWorkOf(tx.dsl(), order.id(), planId)) {
            return Outcome.refused("maintenance.refused.own-work", order.order().number());
        }
        PlanningDay day = planning.day(tx.dsl(), tx.today(), tx.today(), false);
        long machine = order.order().fields().equipmentId();
        Proposal next = planning.of(tx.dsl(), tx.zone(), day, List.of(planId)).stream()
                .map(PlanFacts::on)
                .filter(on -> on.machine().equipmentId() == machine)
                .flatMap(on -> Scheduling.next(on, day).stream())
                .findFirst()
                .orElse(null);
        if (next == null) {
            return Outcome.refused("maintenance.refused.no-next-date", order.equipmentTag());
        }
        Message reason = Message.of("maintenance.why.same-work", order.order().number());
        plans.record(
                tx,
                List.of(NewOccurrence.of(next, OccurrenceStatus.SATISFIED, new MadeWork(order.id(), null))
                        .because(reason)));
        return Outcome.done(next.date());
    }
}
