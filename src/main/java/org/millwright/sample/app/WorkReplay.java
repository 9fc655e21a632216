package org.millwright.sample.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    private final Books books;
    private final LoadedPlant plant;
    private final Map<Integer, Long> orders = new HashMap<>();
    private final Set<Integer> requested = new HashSet<>();
    private final Set<Integer> open = new HashSet<>();
    private int made;
    private int hours;

    WorkReplay(Books books, LoadedPlant plant) {
        this.books = books;
        this.plant = plant;
    }

    /// The record of a work order that is not closed yet.
    long order(int number) {
        return Objects.requireNonNull(orders.get(number), () -> "order " + number);
    }

    int orders() {
        return made;
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
        books.change(order(event.order()), fields -> fields.withAssignee(assignee));
    }

    void rejected(WorkRejected event) {
        move(MoveWorkOrder.of(order(event.order()), WorkOrderAction.REJECT, event.comment()));
        open.remove(event.order());
        orders.remove(event.order());
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
            books.change(
                    order(event.order()),
                    fields ->
                            fields.withFault(event.problem(), event.cause(), event.remedy(), event.downtimeMinutes()));
        }
        move(event.order(), WorkOrderAction.COMPLETE);
        open.remove(event.order());
    }

    void closed(WorkClosed event) {
        move(event.order(), WorkOrderAction.CLOSE);
        orders.remove(event.order());
    }

    void logged(LabourLogged event) {
        var entry = new LabourFields(
                event.startedAt().toLocalDate(), event.hours(), event.overtimeFactor(), event.craft(), null);
        books.book(new BookLabour(
                order(event.order()), plant.person(event.person()).id(), entry));
        hours++;
    }

    private WorkOrderRef create(int number, NewWorkOrder order) {
        WorkOrderRef ref = books.create(order);
        orders.put(number, ref.id());
        open.add(number);
        made++;
        return ref;
    }

    private void move(int number, WorkOrderAction action) {
        move(MoveWorkOrder.of(order(number), action));
    }

    private void move(MoveWorkOrder move) {
        books.move(move);
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
