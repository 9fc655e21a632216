package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.PLAN_CRAFT;
import static org.millwright.platform.db.schema.Tables.PLAN_PART;
import static org.millwright.platform.db.schema.Tables.PLAN_SERVICE;
import static org.millwright.platform.db.schema.Tables.PLAN_TASK;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.PartNeed;
import org.millwright.workorder.ServiceNeed;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

/// The tables of what the jobs of plans consist of and need.
public final class PlanJobStore {

    public JobPlan read(DSLContext dsl, long planId) {
        return read(dsl, List.of(planId)).getOrDefault(planId, JobPlan.NOTHING);
    }

    /// Plans without a job are left out.
    public Map<Long, JobPlan> read(DSLContext dsl, Collection<Long> planIds) {
        Map<Long, JobPlan> jobs = new HashMap<>();
        dsl.selectFrom(PLAN_TASK)
                .where(Ids.among(PLAN_TASK.PLAN_ID, planIds))
                .orderBy(PLAN_TASK.PLAN_ID, PLAN_TASK.TASK_ORDER)
                .forEach(row -> add(
                        jobs,
                        row.getPlanId(),
                        task(new TaskFields(
                                row.getText(),
                                TaskKind.valueOf(row.getKind()),
                                row.getUnit(),
                                row.getLow(),
                                row.getHigh()))));
        dsl.selectFrom(PLAN_CRAFT)
                .where(Ids.among(PLAN_CRAFT.PLAN_ID, planIds))
                .orderBy(PLAN_CRAFT.ID)
                .forEach(row -> add(
                        jobs,
                        row.getPlanId(),
                        new JobPlan(
                                List.of(),
                                List.of(new CraftHours(row.getCraft(), row.getHours())),
                                List.of(),
                                List.of())));
        dsl.selectFrom(PLAN_PART)
                .where(Ids.among(PLAN_PART.PLAN_ID, planIds))
                .orderBy(PLAN_PART.ID)
                .forEach(row -> add(
                        jobs,
                        row.getPlanId(),
                        new JobPlan(
                                List.of(),
                                List.of(),
                                List.of(new PartNeed(row.getPartId(), new Quantity(row.getQuantity()))),
                                List.of())));
        dsl.selectFrom(PLAN_SERVICE)
                .where(Ids.among(PLAN_SERVICE.PLAN_ID, planIds))
                .orderBy(PLAN_SERVICE.ID)
                .forEach(row -> add(
                        jobs,
                        row.getPlanId(),
                        new JobPlan(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new ServiceNeed(row.getName(), row.getAmount())))));
        return jobs;
    }

    private static JobPlan task(TaskFields task) {
        return new JobPlan(List.of(task), List.of(), List.of(), List.of());
    }

    private static void add(Map<Long, JobPlan> jobs, long planId, JobPlan more) {
        jobs.merge(planId, more, JobPlan::with);
    }

    /// In place of what was there; a job that has not changed is left alone.
    void write(Tx tx, long planId, JobPlan job) {
        if (job.equals(read(tx.dsl(), planId))) {
            return;
        }
        clear(tx, PLAN_TASK, PLAN_TASK.PLAN_ID, planId);
        clear(tx, PLAN_CRAFT, PLAN_CRAFT.PLAN_ID, planId);
        clear(tx, PLAN_PART, PLAN_PART.PLAN_ID, planId);
        clear(tx, PLAN_SERVICE, PLAN_SERVICE.PLAN_ID, planId);
        int no = 0;
        for (TaskFields task : job.tasks()) {
            tx.insert(tx.create(PLAN_TASK)
                    .setPlanId(planId)
                    .setTaskOrder(++no)
                    .setText(task.text().strip())
                    .setKind(task.kind().name())
                    .setUnit(task.unit())
                    .setLow(task.low())
                    .setHigh(task.high()));
        }
        job.crafts()
                .forEach(one -> tx.insert(tx.create(PLAN_CRAFT)
                        .setPlanId(planId)
                        .setCraft(one.craft().strip())
                        .setHours(one.hours())));
        job.parts()
                .forEach(one -> tx.insert(tx.create(PLAN_PART)
                        .setPlanId(planId)
                        .setPartId(one.partId())
                        .setQuantity(one.quantity().value())));
        job.services()
                .forEach(one -> tx.insert(tx.create(PLAN_SERVICE)
                        .setPlanId(planId)
                        .setName(one.name().strip())
                        .setAmount(one.amount())));
    }

    private static <R extends UpdatableRecord<R>> void clear(Tx tx, Table<R> table, Field<Long> plan, long planId) {
        tx.dsl().selectFrom(table).where(plan.eq(planId)).fetch().forEach(tx::delete);
    }
}
