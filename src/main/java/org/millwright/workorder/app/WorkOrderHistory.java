package org.millwright.workorder.app;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.millwright.cost.CostEntry;
import org.millwright.cost.CostTarget;
import org.millwright.cost.app.CostLedger;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.people.LabourRate;
import org.millwright.people.app.PeopleQueries;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.Labour;
import org.millwright.workorder.LabourPosting;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.Moves;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderState;
import org.millwright.workorder.store.WorkOrderHistoryStore;

/// Loads work orders that were done long ago, by the rules of {@link WorkOrders} and {@link WorkOrderLabour}, but
/// without asking the store: what is not finished stands in memory, and everything is written once.
///
/// What it is told must be right in itself: nobody is there to read a refusal.
public final class WorkOrderHistory {

    private final HistoryLoad history;
    private final EquipmentQueries equipment;
    private final PeopleQueries people;
    private final CostLedger costs;
    private final WorkOrderHistoryStore store = new WorkOrderHistoryStore();
    private final Map<Long, WorkOrder> unfinished = new HashMap<>();
    private final Map<Long, CostTarget> payers = new HashMap<>();
    private final Map<Long, List<LabourRate>> rates = new HashMap<>();

    public WorkOrderHistory(HistoryLoad history, EquipmentQueries equipment, PeopleQueries people, CostLedger costs) {
        this.history = history;
        this.equipment = equipment;
        this.people = people;
        this.costs = costs;
    }

    public WorkOrderRef create(NewWorkOrder order) {
        WorkOrder begun = store.begin(history, order, order.state(history.tx().now()));
        unfinished.put(begun.id(), begun);
        return begun.ref();
    }

    public void change(long id, UnaryOperator<WorkOrderFields> change) {
        WorkOrder order = order(id);
        WorkOrderFields fields = change.apply(order.fields());
        if (!fields.equals(order.fields())) {
            keep(order, fields, order.state());
        }
    }

    public void move(MoveWorkOrder move) {
        WorkOrder order = order(move.id());
        WorkOrderState next =
                Moves.move(order.state(), move.at(history.tx().now())).orThrow();
        store.move(history, order.id(), order.status(), next.status(), move.comment());
        WorkOrder moved = keep(order, order.fields(), next);
        if (!next.status().isOpen() && !next.status().takesBookings()) {
            store.write(history, moved);
            unfinished.remove(order.id());
        }
    }

    public void note(long id, String text) {
        WorkOrder order = order(id);
        store.move(history, id, order.status(), order.status(), text);
    }

    public void book(BookLabour hours) {
        WorkOrder order = order(hours.workOrderId());
        LabourPosting posting = Labour.post(
                        hours.entry(),
                        rates.computeIfAbsent(hours.personId(), id -> people.ratesIn(history.tx(), id)),
                        history.tx().today())
                .orThrow();
        long entry = store.book(history, hours, posting);
        CostEntry.labour(hours.entry().workedOn(), posting.amount(), payer(order), entry)
                .ifPresent(cost -> costs.loadIn(history, cost));
    }

    /// Whether something can still happen to the work order.
    public boolean isUnfinished(long id) {
        return unfinished.containsKey(id);
    }

    /// The work order, while it takes parts or bookings.
    public WorkOrder order(long id) {
        return Objects.requireNonNull(unfinished.get(id), () -> "finished: " + id);
    }

    /// Who pays for what the work order takes: its machine, and the cost centre of that.
    public CostTarget payer(WorkOrder order) {
        CostTarget machine = payers.computeIfAbsent(
                order.fields().equipmentId(),
                id -> new CostTarget(equipment.costCentreIn(history.tx(), id).orElse(null), id, null));
        return new CostTarget(machine.costCentreId(), machine.equipmentId(), order.id());
    }

    /// Writes what is still to be done.
    public void finish() {
        unfinished.values().stream()
                .sorted(Comparator.comparingLong(WorkOrder::id))
                .forEach(order -> store.write(history, order));
        unfinished.clear();
    }

    private WorkOrder keep(WorkOrder order, WorkOrderFields fields, WorkOrderState state) {
        var next = new WorkOrder(
                order.id(), order.version(), order.number(), fields, state, order.reportedBy(), order.checkPointId());
        unfinished.put(order.id(), next);
        return next;
    }
}
