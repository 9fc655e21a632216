package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.PLAN_EQUIPMENT;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.MadeWork;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanTiming;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.MaintenancePlanRecord;
import org.millwright.platform.db.schema.tables.records.OccurrenceRecord;
import org.millwright.platform.db.schema.tables.records.PlanEquipmentRecord;
import org.millwright.workorder.JobPlan;

/// Writes plans and what their dates came to, and answers what must be known before.
public final class PlanStore {

    private final PlanJobStore jobs = new PlanJobStore();

    public long insert(Tx tx, PlanFields fields) {
        MaintenancePlanRecord record = tx.create(MAINTENANCE_PLAN).setRevision(1);
        PlanRecords.fill(record, fields);
        tx.insert(record);
        jobs.write(tx, record.getId(), tasksOf(fields));
        LocalDate since = PlanRecords.timing(record).concern(tx.today());
        tx.insertAll(fields.equipmentIds().stream()
                .distinct()
                .map(machine -> link(tx, record.getId(), machine, since).setMeterFrom(meterFrom(fields, machine)))
                .toList());
        return record.getId();
    }

    public void update(Tx tx, long id, int seenVersion, PlanFields fields) {
        MaintenancePlanRecord record = tx.seen(MAINTENANCE_PLAN, id, seenVersion);
        PlanTiming before = PlanRecords.timing(record);
        // whoever changes only the machines changes the plan, too: the next editor must have seen it
        PlanRecords.fill(record.setRevision(record.getRevision() + 1), fields);
        tx.update(record);
        jobs.write(tx, id, tasksOf(fields));
        PlanTiming after = PlanRecords.timing(record);
        saveMachines(tx, id, fields, before.triggers().equals(after.triggers()) ? null : after);
    }

    /// What belongs to the other product is left out.
    private static JobPlan tasksOf(PlanFields fields) {
        return fields.job().product() == PlanProduct.WORK_ORDER ? fields.job().job() : JobPlan.NOTHING;
    }

    /// Keeps others from generating until the transaction ends: a date would be made twice.
    public void lockAll(Tx tx) {
        tx.dsl()
                .select(MAINTENANCE_PLAN.ID)
                .from(MAINTENANCE_PLAN)
                .orderBy(MAINTENANCE_PLAN.ID)
                .forUpdate()
                .fetch();
    }

    public void record(Tx tx, Collection<NewOccurrence> occurrences) {
        tx.insertAll(occurrences.stream()
                .map(one -> fill(tx.create(OCCURRENCE), one))
                .toList());
    }

    /// As {@link #record}, for very many.
    public void load(HistoryLoad history, NewOccurrence occurrence) {
        history.add(fill(history.create(OCCURRENCE), occurrence));
    }

    private static OccurrenceRecord fill(OccurrenceRecord record, NewOccurrence one) {
        return record.setPlanId(one.date().planId())
                .setEquipmentId(one.date().equipmentId())
                .setScheduledOn(one.date().scheduledOn())
                .setDueOn(one.dueOn())
                .setAnchorOn(one.counted().anchorOn())
                .setDueAt(dueAt(one.counted()))
                .setStatus(one.status().name())
                .setReason(ReasonText.write(one.reason()))
                .setWorkOrderId(one.workOrderId())
                .setRoundRunId(one.roundRunId());
    }

    private static @Nullable BigDecimal dueAt(Occurrence.Counted counted) {
        return counted.dueAt().isEmpty()
                ? null
                : BigDecimal.valueOf(counted.dueAt().getAsDouble()).setScale(Quantity.SCALE, RoundingMode.HALF_UP);
    }

    /// The work that was made for a date; null where there is none.
    public @Nullable MadeWork workOf(DSLContext dsl, PlanDate date) {
        return dsl.select(OCCURRENCE.WORK_ORDER_ID, OCCURRENCE.ROUND_RUN_ID)
                .from(OCCURRENCE)
                .where(OCCURRENCE.PLAN_ID.eq(date.planId()))
                .and(OCCURRENCE.EQUIPMENT_ID.eq(date.equipmentId()))
                .and(OCCURRENCE.SCHEDULED_ON.eq(date.scheduledOn()))
                .and(OCCURRENCE.STATUS.eq(OccurrenceStatus.GENERATED.name()))
                .fetchOne(row -> new MadeWork(row.value1(), row.value2()));
    }

    public @Nullable Long idOfCode(DSLContext dsl, String code) {
        return dsl.select(MAINTENANCE_PLAN.ID)
                .from(MAINTENANCE_PLAN)
                .where(MAINTENANCE_PLAN.CODE.eq(code.strip()))
                .fetchOne(MAINTENANCE_PLAN.ID);
    }

    /// Which of the machines exist, and whether they can be used.
    public Map<Long, Availability> machines(DSLContext dsl, Collection<Long> ids) {
        return dsl.select(EQUIPMENT.ID, EQUIPMENT.STATUS)
                .from(EQUIPMENT)
                .where(EQUIPMENT.ID.in(ids))
                .fetchMap(row -> row.value1(), row -> PlanRecords.availability(row.value2()));
    }

    /// The machines under the plan today.
    public Set<Long> machinesOf(DSLContext dsl, long planId) {
        return dsl.select(PLAN_EQUIPMENT.EQUIPMENT_ID)
                .from(PLAN_EQUIPMENT)
                .where(PLAN_EQUIPMENT.PLAN_ID.eq(planId))
                .fetchSet(PLAN_EQUIPMENT.EQUIPMENT_ID);
    }

    /// A machine that joins is concerned from today on: nothing of the plan's past is missed on it. So
    /// is one whose dates are counted anew.
    ///
    /// @param recounted the new timing, when rule or anchor have changed
    private static void saveMachines(Tx tx, long planId, PlanFields fields, @Nullable PlanTiming recounted) {
        Map<Long, PlanEquipmentRecord> left = new HashMap<>(tx.dsl()
                .selectFrom(PLAN_EQUIPMENT)
                .where(PLAN_EQUIPMENT.PLAN_ID.eq(planId))
                .fetchMap(PLAN_EQUIPMENT.EQUIPMENT_ID));
        Set<Long> begun = tx.dsl()
                .selectDistinct(OCCURRENCE.EQUIPMENT_ID)
                .from(OCCURRENCE)
                .where(OCCURRENCE.PLAN_ID.eq(planId))
                .fetchSet(OCCURRENCE.EQUIPMENT_ID);
        List<PlanEquipmentRecord> added = new ArrayList<>();
        for (Long machine : fields.equipmentIds().stream().distinct().toList()) {
            PlanEquipmentRecord known = left.remove(machine);
            if (known == null) {
                added.add(link(tx, planId, machine, tx.today()).setMeterFrom(meterFrom(fields, machine)));
                continue;
            }
            known.setMeterFrom(meterFrom(fields, machine));
            if (recounted != null) {
                known.setSinceOn(begun.contains(machine) ? tx.today() : recounted.concern(tx.today()));
            }
            tx.update(known);
        }
        left.values().forEach(tx::delete);
        tx.insertAll(added);
    }

    /// A plan that counts by no meter has nothing to count from.
    private static @Nullable BigDecimal meterFrom(PlanFields fields, long machine) {
        return fields.timing().meter() == null ? null : fields.meterFrom().get(machine);
    }

    private static PlanEquipmentRecord link(Tx tx, long planId, long equipmentId, LocalDate since) {
        return tx.create(PLAN_EQUIPMENT)
                .setPlanId(planId)
                .setEquipmentId(equipmentId)
                .setSinceOn(since);
    }
}
