package org.millwright.workorder.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.JobPlanRules;
import org.millwright.workorder.RemovedTask;
import org.millwright.workorder.TaskAnswer;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.WorkOrderTask;
import org.millwright.workorder.store.JobPlanStore;
import org.millwright.workorder.store.JobPlanStore.Seen;

/// What a work order consists of and needs, and how far its tasks are.
public final class WorkOrderTasks {

    private static final Op ADD = new Op("workorder.add-task");
    private static final Op CHANGE = new Op("workorder.change-task");
    private static final Op REMOVE = new Op("workorder.remove-task");
    private static final Op MOVE = new Op("workorder.move-task");
    private static final Op ANSWER = new Op("workorder.answer-task");

    private final Store store;
    private final WorkOrders orders;
    private final JobPlanStore jobs = new JobPlanStore();

    public WorkOrderTasks(Store store, WorkOrders orders) {
        this.store = store;
        this.orders = orders;
    }

    /// Safety first, else in their order.
    public List<WorkOrderTask> tasks(long orderId) {
        return store.read(dsl -> jobs.tasks(dsl, orderId));
    }

    /// What the job needs, without its tasks' answers.
    public JobPlan job(long orderId) {
        return store.read(dsl -> new JobPlan(
                jobs.tasks(dsl, orderId).stream().map(WorkOrderTask::fields).toList(),
                jobs.crafts(dsl, orderId),
                jobs.parts(dsl, orderId),
                jobs.services(dsl, orderId)));
    }

    /// Gives new work orders their jobs; whoever calls has checked them.
    public void planAllIn(Tx tx, Map<Long, JobPlan> jobsOfOrders) {
        jobs.insertAll(tx, jobsOfOrders);
    }

    public Outcome<Long> add(long orderId, TaskFields task) {
        return store.transact(
                ADD,
                tx -> JobPlanRules.check(task, new Checks())
                        .then(() -> open(tx, orderId, () -> {
                            jobs.addTasks(tx, orderId, List.of(task));
                            return Outcome.done(orderId);
                        })));
    }

    /// @param seenVersion the version that the user has answered
    /// @param answer null to take it back
    public Outcome<Long> answer(long taskId, int seenVersion, @Nullable TaskAnswer answer) {
        return store.transact(ANSWER, tx -> {
            Seen task = jobs.seen(tx, taskId, seenVersion);
            return open(tx, task.orderId(), () -> {
                if (answer == null) {
                    jobs.answer(tx, task, null);
                    return Outcome.done(task.orderId());
                }
                return JobPlanRules.check(task.task().fields(), answer).map(kept -> {
                    jobs.answer(tx, task, kept);
                    return task.orderId();
                });
            });
        });
    }

    /// What a task asks for, before it is answered; one of a plan stays as it is.
    ///
    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long taskId, int seenVersion, TaskFields fields) {
        return store.transact(
                CHANGE,
                tx -> JobPlanRules.check(fields, new Checks())
                        .then(() -> own(tx, taskId, seenVersion, task -> {
                            jobs.change(tx, task, fields);
                            return task.orderId();
                        })));
    }

    /// @return what {@link #putBack} takes
    public Outcome<RemovedTask> remove(long taskId, int seenVersion) {
        return store.transact(REMOVE, tx -> own(tx, taskId, seenVersion, task -> jobs.remove(tx, task)));
    }

    /// Takes a removal back: the task stands where it stood.
    public Outcome<Long> putBack(RemovedTask removed) {
        return store.transact(
                ADD,
                tx -> JobPlanRules.check(removed.fields(), new Checks())
                        .then(() -> open(tx, removed.orderId(), () -> {
                            jobs.putBack(tx, removed);
                            return Outcome.done(removed.orderId());
                        })));
    }

    /// One place on, or back; safety measures stay before the others, and what came with a plan stays where it is.
    ///
    /// @param step 1 or -1
    public Outcome<Long> move(long taskId, int seenVersion, int step) {
        return store.transact(
                MOVE,
                tx -> own(tx, taskId, seenVersion, task -> {
                    neighbour(tx, task, step)
                            .ifPresent(other -> jobs.swap(tx, task, jobs.seen(tx, other.id(), other.version())));
                    return task.orderId();
                }));
    }

    private Optional<WorkOrderTask> neighbour(Tx tx, Seen task, int step) {
        List<WorkOrderTask> all = jobs.tasks(tx.dsl(), task.orderId());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id() == task.task().id() && i + step >= 0 && i + step < all.size()) {
                WorkOrderTask other = all.get(i + step);
                return Optional.of(other)
                        .filter(WorkOrderTask::isOwn)
                        .filter(one -> one.isSafety() == task.task().isSafety());
            }
        }
        return Optional.empty();
    }

    private <T> Outcome<T> own(Tx tx, long taskId, int seenVersion, Function<Seen, T> work) {
        Seen task = jobs.seen(tx, taskId, seenVersion);
        return open(tx, task.orderId(), () -> {
            if (!task.task().isOwn()) {
                return Outcome.refused(
                        task.task().planned() ? "workorder.refused.task-planned" : "workorder.refused.task-answered");
            }
            return Outcome.done(work.apply(task));
        });
    }

    private <T> Outcome<T> open(Tx tx, long orderId, Supplier<Outcome<T>> work) {
        return orders.withOrder(
                tx,
                orderId,
                order -> order.status().takesChanges()
                        ? work.get()
                        : Outcome.refused("workorder.refused.settled", order.status()));
    }
}
