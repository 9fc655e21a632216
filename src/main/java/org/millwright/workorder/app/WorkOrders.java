package org.millwright.workorder.app;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.people.app.PeopleQueries;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.Moves;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderState;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.store.JobPlanStore;
import org.millwright.workorder.store.WorkOrderStore;

/// Makes work orders, changes them, and moves them through their states.
public final class WorkOrders {

    private static final Op CREATE = new Op("workorder.create");
    private static final Op CHANGE = new Op("workorder.change");
    private static final Op MOVE = new Op("workorder.move");
    private static final Op NOTE = new Op("workorder.note");

    private final Store store;
    private final WorkOrderStore orders = new WorkOrderStore();
    private final JobPlanStore jobs = new JobPlanStore();
    private final WorkOrderChecks checks;

    private final DueDateGuard dueDates;

    /// @param dueDates what others say about putting work to another day
    public WorkOrders(Store store, PeopleQueries people, DueDateGuard dueDates) {
        this.store = store;
        this.dueDates = dueDates;
        this.checks = new WorkOrderChecks(people);
    }

    public Outcome<WorkOrderRef> create(NewWorkOrder order) {
        return store.transact(CREATE, tx -> createIn(tx, order));
    }

    public Outcome<WorkOrderRef> createIn(Tx tx, NewWorkOrder order) {
        return createAllIn(tx, List.of(order)).map(List::getFirst);
    }

    /// Many at once: all of them or none.
    ///
    /// @return their numbers, in the same order
    public Outcome<List<WorkOrderRef>> createAllIn(Tx tx, List<NewWorkOrder> many) {
        Map<Long, EquipmentStatus> machines = checks.machines(
                tx, many.stream().map(order -> order.fields().equipmentId()).collect(Collectors.toSet()));
        for (NewWorkOrder order : many) {
            Checks checked = checks.check(tx, order.fields(), null, machines)
                    .optionalText("comment", order.comment(), Moves.COMMENT_LENGTH);
            if (!checked.ok()) {
                return Outcome.refused(checked.violations());
            }
        }
        return Outcome.done(orders.insertAll(tx, many));
    }

    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, WorkOrderFields fields) {
        return store.transact(CHANGE, tx -> changeIn(tx, orders.seen(tx, id, seenVersion), fields));
    }

    /// Whatever stands there now; for use cases that know only what they change.
    public Outcome<Long> changeIn(Tx tx, long id, UnaryOperator<WorkOrderFields> change) {
        return withOrder(tx, id, order -> changeIn(tx, order, change.apply(order.fields())));
    }

    Outcome<Long> changeIn(Tx tx, WorkOrder before, WorkOrderFields fields) {
        Checks checked = checks.check(tx, fields, before)
                .require(before.status().takesChanges(), "", "workorder.refused.settled", before.status());
        if (!Objects.equals(before.fields().dueOn(), fields.dueOn())) {
            dueDates.check(tx, before.id(), fields.dueOn()).violations().forEach(checked::add);
        }
        return checked.then(() -> {
            orders.update(tx, before, fields);
            return Outcome.done(before.id());
        });
    }

    /// @return the state that the work order is in now
    public Outcome<WorkOrderStatus> move(MoveWorkOrder move) {
        return store.transact(MOVE, tx -> moveIn(tx, move));
    }

    /// Moves at the transaction's moment.
    public Outcome<WorkOrderStatus> moveIn(Tx tx, MoveWorkOrder move) {
        return withOrder(
                tx,
                move.id(),
                order -> Moves.move(order.state(), move.at(tx.now()))
                        .then(next -> withTasksAnswered(tx, order, next))
                        .map(next -> {
                            orders.move(tx, order, next, move.comment());
                            return next.status();
                        }));
    }

    /// What the job asks for is answered before it is done.
    private Outcome<WorkOrderState> withTasksAnswered(Tx tx, WorkOrder order, WorkOrderState next) {
        int left = next.status() == WorkOrderStatus.COMPLETED ? jobs.unanswered(tx.dsl(), order.id()) : 0;
        return left == 0 ? Outcome.done(next) : Outcome.refused("workorder.refused.tasks-left", left);
    }

    /// While what people entered about it may be changed.
    public Outcome<Long> mayTakeFilesIn(Tx tx, long id) {
        return withOrder(
                tx,
                id,
                order -> new Checks()
                        .require(order.status().takesChanges(), "", "workorder.refused.settled", order.status())
                        .then(() -> Outcome.done(id)));
    }

    /// Says something about the work order; it stands in its history.
    public Outcome<Long> note(long id, String text) {
        return store.transact(NOTE, tx -> noteIn(tx, id, text));
    }

    public Outcome<Long> noteIn(Tx tx, long id, String text) {
        return withOrder(
                tx,
                id,
                order -> new Checks()
                        .text("comment", text, Moves.COMMENT_LENGTH)
                        .then(() -> {
                            orders.note(tx, order, text);
                            return Outcome.done(id);
                        }));
    }

    /// Works on the order while nobody else can, or refuses when there is none.
    <T> Outcome<T> withOrder(Tx tx, long id, Function<WorkOrder, Outcome<T>> work) {
        WorkOrder order = orders.lock(tx, id);
        return order == null ? Outcome.refused("workorder.refused.unknown") : work.apply(order);
    }
}
