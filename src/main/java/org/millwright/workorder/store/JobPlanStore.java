package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.WORK_ORDER_CRAFT;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_PART;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_SERVICE;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_TASK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.WorkOrderCraftRecord;
import org.millwright.platform.db.schema.tables.records.WorkOrderPartRecord;
import org.millwright.platform.db.schema.tables.records.WorkOrderServiceRecord;
import org.millwright.platform.db.schema.tables.records.WorkOrderTaskRecord;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.PartNeed;
import org.millwright.workorder.RemovedTask;
import org.millwright.workorder.ServiceNeed;
import org.millwright.workorder.TaskAnswer;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;
import org.millwright.workorder.TaskResult;
import org.millwright.workorder.WorkOrderTask;

/// The tables of what a work order consists of and needs.
public final class JobPlanStore {

    /// Of many work orders at once, each with its id.
    public void insertAll(Tx tx, Map<Long, JobPlan> jobs) {
        List<WorkOrderCraftRecord> crafts = new ArrayList<>();
        List<WorkOrderPartRecord> parts = new ArrayList<>();
        List<WorkOrderServiceRecord> services = new ArrayList<>();
        List<WorkOrderTaskRecord> tasks = new ArrayList<>();
        jobs.forEach((order, job) -> {
            job.crafts()
                    .forEach(one -> crafts.add(tx.create(WORK_ORDER_CRAFT)
                            .setWorkOrderId(order)
                            .setCraft(one.craft())
                            .setHours(one.hours())));
            job.parts()
                    .forEach(one -> parts.add(tx.create(WORK_ORDER_PART)
                            .setWorkOrderId(order)
                            .setPartId(one.partId())
                            .setQuantity(one.quantity().value())));
            job.services()
                    .forEach(one -> services.add(tx.create(WORK_ORDER_SERVICE)
                            .setWorkOrderId(order)
                            .setName(one.name())
                            .setAmount(one.amount())));
            tasks.addAll(tasks(tx, order, 0, job.tasks(), true));
        });
        tx.insertAll(crafts);
        tx.insertAll(parts);
        tx.insertAll(services);
        tx.insertAll(tasks);
    }

    /// Behind those that are there.
    public void addTasks(Tx tx, long orderId, List<TaskFields> tasks) {
        Integer last = tx.dsl()
                .select(DSL.max(WORK_ORDER_TASK.TASK_ORDER))
                .from(WORK_ORDER_TASK)
                .where(WORK_ORDER_TASK.WORK_ORDER_ID.eq(orderId))
                .fetchOne(0, Integer.class);
        tx.insertAll(tasks(tx, orderId, last == null ? 0 : last, tasks, false));
    }

    private static List<WorkOrderTaskRecord> tasks(
            Tx tx, long orderId, int there, List<TaskFields> tasks, boolean planned) {
        int no = there;
        List<WorkOrderTaskRecord> records = new ArrayList<>();
        for (TaskFields task : tasks) {
            records.add(fill(tx.create(WORK_ORDER_TASK), task)
                    .setWorkOrderId(orderId)
                    .setTaskOrder(++no)
                    .setPlanned(planned));
        }
        return records;
    }

    private static WorkOrderTaskRecord fill(WorkOrderTaskRecord record, TaskFields task) {
        return record.setText(task.text().strip())
                .setKind(task.kind().name())
                .setUnit(task.unit())
                .setLow(task.low())
                .setHigh(task.high());
    }

    public void change(Tx tx, Seen task, TaskFields fields) {
        tx.update(fill(task.record(), fields));
    }

    public RemovedTask remove(Tx tx, Seen task) {
        tx.delete(task.record());
        return new RemovedTask(
                task.orderId(), task.record().getTaskOrder(), task.task().fields());
    }

    /// Where it stood: what came to that place meanwhile moves on by one, with all behind it.
    public void putBack(Tx tx, RemovedTask removed) {
        List<WorkOrderTaskRecord> behind = tx.dsl()
                .selectFrom(WORK_ORDER_TASK)
                .where(WORK_ORDER_TASK.WORK_ORDER_ID.eq(removed.orderId()))
                .and(WORK_ORDER_TASK.TASK_ORDER.ge(removed.place()))
                .orderBy(WORK_ORDER_TASK.TASK_ORDER)
                .fetch();
        if (!behind.isEmpty() && behind.getFirst().getTaskOrder() == removed.place()) {
            behind.forEach(record -> tx.update(record.setTaskOrder(record.getTaskOrder() + 1)));
        }
        tx.insertAll(tasks(tx, removed.orderId(), removed.place() - 1, List.of(removed.fields()), false));
    }

    /// Lets two tasks of an order change places.
    public void swap(Tx tx, Seen task, Seen other) {
        int place = task.record().getTaskOrder();
        tx.update(task.record().setTaskOrder(other.record().getTaskOrder()));
        tx.update(other.record().setTaskOrder(place));
    }

    /// A task as a user saw it; ends the transaction as a refusal when it has changed since.
    public Seen seen(Tx tx, long taskId, int seenVersion) {
        WorkOrderTaskRecord record = tx.seen(WORK_ORDER_TASK, taskId, seenVersion);
        return new Seen(record, task(record));
    }

    /// @param record to be changed by {@link #answer}
    public record Seen(WorkOrderTaskRecord record, WorkOrderTask task) {

        public long orderId() {
            return record.getWorkOrderId();
        }
    }

    /// @param answer null to take it back
    public void answer(Tx tx, Seen task, @Nullable TaskAnswer answer) {
        tx.update(task.record()
                .setResult(answer == null ? null : answer.result().name())
                .setNumber(answer == null ? null : answer.number())
                .setNote(answer == null ? null : answer.note())
                .setAnsweredAt(answer == null ? null : tx.now())
                .setAnsweredBy(answer == null ? null : tx.actor().name()));
    }

    public int unanswered(DSLContext dsl, long orderId) {
        return dsl.fetchCount(
                WORK_ORDER_TASK, WORK_ORDER_TASK.WORK_ORDER_ID.eq(orderId).and(WORK_ORDER_TASK.RESULT.isNull()));
    }

    /// In their order, safety first.
    public List<WorkOrderTask> tasks(DSLContext dsl, long orderId) {
        return dsl
                .selectFrom(WORK_ORDER_TASK)
                .where(WORK_ORDER_TASK.WORK_ORDER_ID.eq(orderId))
                .orderBy(WORK_ORDER_TASK.TASK_ORDER)
                .fetch(JobPlanStore::task)
                .stream()
                .sorted((one, other) -> Boolean.compare(other.isSafety(), one.isSafety()))
                .toList();
    }

    public List<PartNeed> parts(DSLContext dsl, long orderId) {
        return dsl.selectFrom(WORK_ORDER_PART)
                .where(WORK_ORDER_PART.WORK_ORDER_ID.eq(orderId))
                .orderBy(WORK_ORDER_PART.ID)
                .fetch(row -> new PartNeed(row.getPartId(), new Quantity(row.getQuantity())));
    }

    public List<CraftHours> crafts(DSLContext dsl, long orderId) {
        return dsl.selectFrom(WORK_ORDER_CRAFT)
                .where(WORK_ORDER_CRAFT.WORK_ORDER_ID.eq(orderId))
                .orderBy(WORK_ORDER_CRAFT.ID)
                .fetch(row -> new CraftHours(row.getCraft(), row.getHours()));
    }

    public List<ServiceNeed> services(DSLContext dsl, long orderId) {
        return dsl.selectFrom(WORK_ORDER_SERVICE)
                .where(WORK_ORDER_SERVICE.WORK_ORDER_ID.eq(orderId))
                .orderBy(WORK_ORDER_SERVICE.ID)
                .fetch(row -> new ServiceNeed(row.getName(), row.getAmount()));
    }

    private static WorkOrderTask task(WorkOrderTaskRecord row) {
        TaskAnswer answer = row.getResult() == null
                ? null
                : new TaskAnswer(TaskResult.valueOf(row.getResult()), row.getNumber(), row.getNote());
        return new WorkOrderTask(
                row.getId(),
                row.getVersion(),
                fields(row),
                row.getPlanned(),
                answer,
                row.getAnsweredAt(),
                row.getAnsweredBy());
    }

    private static TaskFields fields(WorkOrderTaskRecord row) {
        return new TaskFields(
                row.getText(), TaskKind.valueOf(row.getKind()), row.getUnit(), row.getLow(), row.getHigh());
    }
}
