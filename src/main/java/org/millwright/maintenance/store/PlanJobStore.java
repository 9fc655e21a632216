package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.PLAN_CRAFT;
import static org.millwright.platform.db.schema.Tables.PLAN_PART;
import static org.millwright.platform.db.schema.Tables.PLAN_SERVICE;
import static org.millwright.platform.db.schema.Tables.PLAN_TASK;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.PlanCraftRecord;
import org.millwright.platform.db.schema.tables.records.PlanPartRecord;
import org.millwright.platform.db.schema.tables.records.PlanServiceRecord;
import org.millwright.platform.db.schema.tables.records.PlanTaskRecord;
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

    /// The jobs of plans; one that has not changed is left alone.
    ///
    /// @param added of plans that had none
    /// @param changed of plans that may have one, in its place
    void write(Tx tx, Map<Long, JobPlan> added, Map<Long, JobPlan> changed) {
        Map<Long, JobPlan> written = new LinkedHashMap<>(added);
        if (!changed.isEmpty()) {
            Map<Long, JobPlan> known = read(tx.dsl(), changed.keySet());
            changed.forEach((plan, job) -> {
                if (!job.equals(known.getOrDefault(plan, JobPlan.NOTHING))) {
                    written.put(plan, job);
                }
            });
        }
        Set<Long> replaced = known(written, changed);
        if (!replaced.isEmpty()) {
            clear(tx, PLAN_TASK, PLAN_TASK.PLAN_ID, replaced);
            clear(tx, PLAN_CRAFT, PLAN_CRAFT.PLAN_ID, replaced);
            clear(tx, PLAN_PART, PLAN_PART.PLAN_ID, replaced);
            clear(tx, PLAN_SERVICE, PLAN_SERVICE.PLAN_ID, replaced);
        }
        List<PlanTaskRecord> tasks = new ArrayList<>();
        List<PlanCraftRecord> crafts = new ArrayList<>();
        List<PlanPartRecord> parts = new ArrayList<>();
        List<PlanServiceRecord> services = new ArrayList<>();
        written.forEach((plan, job) -> {
            tasks.addAll(tasks(tx, plan, job));
            crafts.addAll(crafts(tx, plan, job));
            parts.addAll(parts(tx, plan, job));
            services.addAll(services(tx, plan, job));
        });
        tx.insertAll(tasks);
        tx.insertAll(crafts);
        tx.insertAll(parts);
        tx.insertAll(services);
    }

    private static Set<Long> known(Map<Long, JobPlan> written, Map<Long, JobPlan> changed) {
        return written.keySet().stream().filter(changed::containsKey).collect(Collectors.toSet());
    }

    private static List<PlanTaskRecord> tasks(Tx tx, long planId, JobPlan job) {
        List<PlanTaskRecord> rows = new ArrayList<>();
        for (TaskFields task : job.tasks()) {
            rows.add(tx.create(PLAN_TASK)
                    .setPlanId(planId)
                    .setTaskOrder(rows.size() + 1)
                    .setText(task.text().strip())
                    .setKind(task.kind().name())
                    .setUnit(task.unit())
                    .setLow(task.low())
                    .setHigh(task.high()));
        }
        return rows;
    }

    private static List<PlanCraftRecord> crafts(Tx tx, long planId, JobPlan job) {
        return job.crafts().stream()
                .map(one -> tx.create(PLAN_CRAFT)
                        .setPlanId(planId)
                        .setCraft(one.craft().strip())
                        .setHours(one.hours()))
                .toList();
    }

    private static List<PlanPartRecord> parts(Tx tx, long planId, JobPlan job) {
        return job.parts().stream()
                .map(one -> tx.create(PLAN_PART)
                        .setPlanId(planId)
                        .setPartId(one.partId())
                        .setQuantity(one.quantity().value()))
                .toList();
    }

    private static List<PlanServiceRecord> services(Tx tx, long planId, JobPlan job) {
        return job.services().stream()
                .map(one -> tx.create(PLAN_SERVICE)
                        .setPlanId(planId)
                        .setName(one.name().strip())
                        .setAmount(one.amount()))
                .toList();
    }

    private static <R extends UpdatableRecord<R>> void clear(Tx tx, Table<R> table, Field<Long> plan, Set<Long> plans) {
        tx.dsl().selectFrom(table).where(Ids.among(plan, plans)).fetch().forEach(tx::delete);
    }
}
