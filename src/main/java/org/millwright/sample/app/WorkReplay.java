package org.millwright.sample.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.Tx;
import org.millwright.sample.SampleEvent.FindingFiled;
import org.millwright.sample.SampleEvent.Job;
import org.millwright.sample.SampleEvent.LabourLogged;
import org.millwright.sample.SampleEvent.WorkApproved;
import org.millwright.sample.SampleEvent.WorkClosed;
import org.millwright.sample.SampleEvent.WorkCompleted;
import org.millwright.sample.SampleEvent.WorkHeld;
import org.millwright.sample.SampleEvent.WorkPlanned;
import org.millwright.sample.SampleEvent.WorkRejected;
import org.millwright.sample.SampleEvent.WorkReported;
import org.millwright.sample.SampleEvent.WorkResumed;
import org.millwright.sample.SampleEvent.WorkStarted;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;

/// Work orders from the report to the close, and the hours on them.
final class WorkReplay {

    private final SampleUseCases useCases;
    private final Tx tx;
    private final LoadedPlant plant;
    private final Map<Integer, Long> orders = new HashMap<>();
    private final Set<Integer> requested = new HashSet<>();
    private final Set<Integer> open = new HashSet<>();
    private int hours;

    WorkReplay(SampleUseCases useCases, Tx tx, LoadedPlant plant) {
        this.useCases = useCases;
        this.tx = tx;
        this.plant = plant;
    }

    /// The record of a work order.
    long order(int number) {
        return Objects.requireNonNull(orders.get(number), () -> "order " + number);
    }

    int orders() {
        return orders.size();
    }

    int open() {
        return open.size();
    }

    boolean isOpen(int number) {
        return open.contains(number);
    }

    int hours() {
        return hours;
    }

    void reported(WorkReported event) {
        create(event.order(), NewWorkOrder.requested(fields(event.job(), event.type(), event.problem())));
        requested.add(event.order());
    }

    void planned(WorkPlanned event) {
        WorkOrderFields fields = fields(event.job(), WorkOrderType.PREVENTIVE, null);
        create(event.order(), new NewWorkOrder(fields, WorkOrderStatus.APPROVED, null, event.plan()));
    }

    /// @param run the number of the round in which it was found
    WorkOrderRef found(FindingFiled event, long checkPointId, String run) {
        WorkOrderFields fields = fields(event.job(), WorkOrderType.CORRECTIVE, event.problem());
        return create(event.order(), NewWorkOrder.finding(fields, checkPointId, run));
    }

    /// Work that nobody had to ask for is only given to somebody.
    void approved(WorkApproved event) {
        boolean asked = requested.remove(event.order());
        move(event.order(), asked ? WorkOrderAction.APPROVE : WorkOrderAction.PLAN);
        long assignee = plant.person(event.assignee()).id();
        useCases.workOrders()
                .changeIn(tx, order(event.order()), fields -> fields.withAssignee(assignee))
                .orThrow();
    }

    void rejected(WorkRejected event) {
        move(MoveWorkOrder.of(order(event.order()), WorkOrderAction.REJECT, event.comment()));
        open.remove(event.order());
    }

    void started(WorkStarted event) {
        move(event.order(), WorkOrderAction.START);
    }

    void held(WorkHeld event) {
        move(MoveWorkOrder.hold(order(event.order()), event.reason(), event.comment()));
    }

    void resumed(WorkResumed event) {
        move(event.order(), WorkOrderAction.RESUME);
    }

    void completed(WorkCompleted event) {
        if (event.problem() != null) {
            useCases.workOrders()
                    .changeIn(
                            tx,
                            order(event.order()),
                            fields -> fields.withFault(
                                    event.problem(), event.cause(), event.remedy(), event.downtimeMinutes()))
                    .orThrow();
        }
        move(event.order(), WorkOrderAction.COMPLETE);
        open.remove(event.order());
    }

    void closed(WorkClosed event) {
        move(event.order(), WorkOrderAction.CLOSE);
    }

    void logged(LabourLogged event) {
        var entry = new LabourFields(
                event.startedAt().toLocalDate(), event.hours(), event.overtimeFactor(), event.craft(), null);
        useCases.labour()
                .bookIn(
                        tx,
                        new BookLabour(
                                order(event.order()),
                                plant.person(event.person()).id(),
                                entry))
                .orThrow();
        hours++;
    }

    private WorkOrderRef create(int number, NewWorkOrder order) {
        WorkOrderRef made = useCases.workOrders().createIn(tx, order).orThrow();
        orders.put(number, made.id());
        open.add(number);
        return made;
    }

    private void move(int number, WorkOrderAction action) {
        move(MoveWorkOrder.of(order(number), action));
    }

    private void move(MoveWorkOrder move) {
        useCases.workOrders().moveIn(tx, move).orThrow();
    }

    private WorkOrderFields fields(Job job, WorkOrderType type, @Nullable String problem) {
        return new WorkOrderFields(
                job.title(),
                job.description(),
                plant.equipment.of(job.equipmentTag()),
                type,
                job.priority(),
                job.dueOn(),
                null,
                job.craft(),
                job.plannedHours(),
                problem,
                null,
                null,
                null);
    }
}
