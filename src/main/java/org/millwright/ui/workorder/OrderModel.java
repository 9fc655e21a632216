package org.millwright.ui.workorder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.millwright.audit.AuditEntry;
import org.millwright.inspection.FiledFinding;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.RecordRef;
import org.millwright.people.PersonRow;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.nav.Notices;
import org.millwright.workorder.LabourLine;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderTask;

/// The work order in sight: reads it, and tells when an action has changed it.
final class OrderModel {

    /// What there is to show of a work order.
    ///
    /// @param worker who most likely does the work: whoever sits at this desk, else who booked hours on
    ///     it last, else the one it is assigned to
    /// @param findings those of rounds that went into it
    record Shown(
            WorkOrderDetail detail,
            List<AuditEntry> audit,
            List<FiledFinding> findings,
            List<WorkOrderTask> tasks,
            PlannedNeeds planned,
            @Nullable Picked worker) {

        /// Tasks that nobody has answered.
        int tasksLeft() {
            return (int) tasks.stream().filter(task -> task.answer() == null).count();
        }
    }

    private final Kit kit;
    private final Work work;
    private final Notices notices;
    private final TaskSlot reading = new TaskSlot("work order");
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Consumer<Shown>> read = new ArrayList<>();
    private @Nullable Long id;

    OrderModel(Kit kit, Work work, Notices notices) {
        this.kit = kit;
        this.work = work;
        this.notices = notices;
    }

    Kit kit() {
        return kit;
    }

    Work work() {
        return work;
    }

    /// The work order that is, or is about to be, in sight.
    @Nullable
    Long id() {
        return id;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Runs after each action on the work order.
    void onChanged(Runnable listener) {
        listeners.add(listener);
    }

    /// Hears each time the work order in sight was read: also where nothing of it has changed, but what hangs on it may
    /// have.
    void whenRead(Consumer<Shown> listener) {
        read.add(listener);
    }

    void open(long wanted) {
        id = wanted;
        reload();
    }

    void reload() {
        Long wanted = id;
        if (wanted != null) {
            kit.tasks().load(reading, () -> read(wanted), this::show);
        }
    }

    private void show(@Nullable Shown found) {
        shown.set(found);
        if (found != null) {
            read.forEach(listener -> listener.accept(found));
        }
    }

    /// A move that needs nothing else said.
    void move(WorkOrderAction action) {
        long wanted = Objects.requireNonNull(id);
        act(
                () -> work.orders().move(MoveWorkOrder.of(wanted, action)),
                status -> Message.of("work.done.moved", number(), status));
    }

    /// Runs an action in the background; says that it was done, or why not.
    <T> void act(Callable<Outcome<T>> action, Function<T, Message> said) {
        kit.tasks().run(action, outcome -> outcome.handle(result -> done(said.apply(result)), notices::refused));
    }

    /// Runs an action in the background as {@link #act} does.
    ///
    /// @param not runs where it was refused or failed
    <T> void act(Callable<Outcome<T>> action, Function<T, Message> said, Runnable not) {
        kit.tasks()
                .run(
                        action,
                        outcome -> outcome.handle(result -> done(said.apply(result)), reasons -> {
                            not.run();
                            notices.refused(reasons);
                        }),
                        cause -> {
                            not.run();
                            throw new IllegalStateException("an action on a work order failed", cause);
                        });
    }

    /// Something was done to the work order.
    void done(Message what) {
        notices.done(what);
        reload();
        listeners.forEach(Runnable::run);
    }

    /// Something was done to the work order that can be taken back.
    void done(Message what, Runnable undo) {
        notices.done(what, undo);
        reload();
        listeners.forEach(Runnable::run);
    }

    /// Runs an action in the background that can be taken back; says why not.
    <T> void act(Callable<Outcome<T>> action, Message said, Consumer<T> undo) {
        kit.tasks()
                .run(action, outcome -> outcome.handle(done -> done(said, () -> undo.accept(done)), notices::refused));
    }

    String number() {
        Shown now = shown.get();
        return now == null ? "" : now.detail().order().number();
    }

    private @Nullable Shown read(long wanted) {
        return work.queries()
                .detail(wanted)
                .map(detail -> new Shown(
                        detail,
                        work.audit().history(new RecordRef("work_order", wanted)),
                        work.inspections().findingsOfOrder(wanted),
                        work.tasks().tasks(wanted),
                        PlannedNeeds.read(work, wanted),
                        worker(detail)))
                .orElse(null);
    }

    private Optional<PersonRow> booked(WorkOrderDetail detail) {
        return detail.labour().stream()
                .filter(LabourLine::counts)
                .max(Comparator.comparingLong(LabourLine::id))
                .flatMap(line -> work.people().row(line.personId()))
                .filter(PersonRow::active);
    }

    private @Nullable Picked worker(WorkOrderDetail detail) {
        Long assignee = detail.order().fields().assigneeId();
        return work.people()
                .me()
                .filter(PersonRow::active)
                .or(() -> booked(detail))
                .or(() -> assignee == null ? Optional.empty() : work.people().row(assignee))
                .map(Pickers::person)
                .orElse(null);
    }
}
