package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.PLAN_EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.PLAN_FAMILY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.MadeWork;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanSurroundings;
import org.millwright.maintenance.PlanTiming;
import org.millwright.maintenance.SavePlan;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.MaintenancePlanRecord;
import org.millwright.platform.db.schema.tables.records.OccurrenceRecord;
import org.millwright.platform.db.schema.tables.records.PlanEquipmentRecord;
import org.millwright.workorder.JobPlan;

/// Writes plans and what their dates came to, and answers what must be known before.
public final class PlanStore {

    private final PlanJobStore jobs = new PlanJobStore();

    /// What must be known of the plans before they are saved.
    public PlanSurroundings surroundings(DSLContext dsl, Collection<SavePlan> many) {
        Set<String> codes = new HashSet<>();
        Set<Long> machines = new HashSet<>();
        Set<Long> ids = new HashSet<>();
        for (SavePlan plan : many) {
            codes.add(plan.fields().code().strip());
            machines.addAll(plan.fields().equipmentIds());
            if (plan.id() != null) {
                ids.add(plan.id());
            }
        }
        return new PlanSurroundings(
                dsl.select(MAINTENANCE_PLAN.CODE, MAINTENANCE_PLAN.ID)
                        .from(MAINTENANCE_PLAN)
                        .where(DSL.condition(
                                "{0} = any({1})",
                                MAINTENANCE_PLAN.CODE,
                                DSL.val(codes.toArray(String[]::new), SQLDataType.VARCHAR.array())))
                        .fetchMap(MAINTENANCE_PLAN.CODE, MAINTENANCE_PLAN.ID),
                dsl.select(EQUIPMENT.ID, EQUIPMENT.STATUS)
                        .from(EQUIPMENT)
                        .where(Ids.among(EQUIPMENT.ID, machines))
                        .fetchMap(row -> row.value1(), row -> PlanRecords.availability(row.value2())),
                machinesOf(dsl, PLAN_EQUIPMENT, PLAN_EQUIPMENT.PLAN_ID, PLAN_EQUIPMENT.EQUIPMENT_ID, ids),
                dsl.select(PLAN_FAMILY.ID).from(PLAN_FAMILY).fetchSet(PLAN_FAMILY.ID));
    }

    /// @return their ids, in the same order
    public List<Long> saveAll(Tx tx, List<SavePlan> many) {
        Map<Long, Integer> seen = new HashMap<>();
        for (SavePlan plan : many) {
            if (plan.id() != null) {
                seen.put(plan.id(), plan.seenVersion());
            }
        }
        Map<Long, MaintenancePlanRecord> known = tx.seenAll(MAINTENANCE_PLAN, seen);
        List<MaintenancePlanRecord> added = new ArrayList<>();
        List<PlanEquipmentRecord> links = new ArrayList<>();
        Map<Long, JobPlan> newJobs = new LinkedHashMap<>();
        Map<Long, JobPlan> changedJobs = new LinkedHashMap<>();
        Map<Long, PlanTiming> recounted = new HashMap<>();
        Map<Long, PlanFields> machines = new LinkedHashMap<>();
        List<Long> ids = new ArrayList<>();
        for (SavePlan plan : many) {
            PlanFields fields = plan.fields();
            MaintenancePlanRecord record = plan.id() == null ? null : known.get(plan.id());
            if (record == null) {
                MaintenancePlanRecord made = tx.create(MAINTENANCE_PLAN).setRevision(1);
                PlanRecords.fill(made, fields);
                added.add(made);
                LocalDate since = PlanRecords.timing(made).concern(tx.today());
                fields.equipmentIds().stream()
                        .distinct()
                        .forEach(machine -> links.add(
                                link(tx, made.getId(), machine, since).setMeterFrom(meterFrom(fields, machine))));
                newJobs.put(made.getId(), jobOf(fields));
                ids.add(made.getId());
            } else {
                PlanTiming before = PlanRecords.timing(record);
                // whoever changes only the machines changes the plan, too: the next editor must have seen it
                PlanRecords.fill(record.setRevision(record.getRevision() + 1), fields);
                tx.update(record);
                PlanTiming after = PlanRecords.timing(record);
                if (!before.triggers().equals(after.triggers())) {
                    recounted.put(record.getId(), after);
                }
                changedJobs.put(record.getId(), jobOf(fields));
                machines.put(record.getId(), fields);
                ids.add(record.getId());
            }
        }
        tx.insertAll(added);
        jobs.write(tx, newJobs, changedJobs);
        if (!machines.isEmpty()) {
            changeMachines(tx, machines, recounted, links);
        }
        tx.insertAll(links);
        return ids;
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

    /// Whether a date of the plan came to this work order already, as its own work or satisfied by it.
    public boolean isWorkOf(DSLContext dsl, long workOrderId, long planId) {
        return dsl.fetchExists(OCCURRENCE, OCCURRENCE.WORK_ORDER_ID.eq(workOrderId), OCCURRENCE.PLAN_ID.eq(planId));
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

    /// Of each plan its machines, as a table names them.
    private static Map<Long, Set<Long>> machinesOf(
            DSLContext dsl, Table<?> table, Field<Long> plan, Field<Long> machine, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : dsl.selectDistinct(plan, machine).from(table).where(Ids.among(plan, ids)).fetch().stream()
                        .collect(Collectors.groupingBy(
                                row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
    }

    /// A machine that joins is concerned from today on: nothing of the plan's past is missed on it. So is one whose
    /// dates are counted anew.
    ///
    /// @param wanted each plan as it is to be
    /// @param recounted the new timings of the plans whose rule or anchor have changed
    /// @param added takes what is to be inserted
    private static void changeMachines(
            Tx tx, Map<Long, PlanFields> wanted, Map<Long, PlanTiming> recounted, List<PlanEquipmentRecord> added) {
        Map<List<Long>, PlanEquipmentRecord> left = new LinkedHashMap<>();
        tx.dsl()
                .selectFrom(PLAN_EQUIPMENT)
                .where(Ids.among(PLAN_EQUIPMENT.PLAN_ID, wanted.keySet()))
                .forEach(row -> left.put(List.of(row.getPlanId(), row.getEquipmentId()), row));
        Map<Long, Set<Long>> begun =
                machinesOf(tx.dsl(), OCCURRENCE, OCCURRENCE.PLAN_ID, OCCURRENCE.EQUIPMENT_ID, recounted.keySet());
        wanted.forEach((planId, fields) -> {
            PlanTiming timing = recounted.get(planId);
            for (Long machine : new LinkedHashSet<>(fields.equipmentIds())) {
                PlanEquipmentRecord known = left.remove(List.of(planId, machine));
                if (known == null) {
                    added.add(link(tx, planId, machine, tx.today()).setMeterFrom(meterFrom(fields, machine)));
                    continue;
                }
                known.setMeterFrom(meterFrom(fields, machine));
                if (timing != null) {
                    boolean begunBefore = begun.getOrDefault(planId, Set.of()).contains(machine);
                    known.setSinceOn(begunBefore ? tx.today() : timing.concern(tx.today()));
                }
                tx.update(known);
            }
        });
        left.values().forEach(tx::delete);
    }

    /// A plan that counts by no meter has nothing to count from.
    private static @Nullable BigDecimal meterFrom(PlanFields fields, long machine) {
        return fields.timing().meter() == null ? null : fields.meterFrom().get(machine);
    }

    /// What belongs to the other product is left out.
    private static JobPlan jobOf(PlanFields fields) {
        return fields.job().product() == PlanProduct.WORK_ORDER ? fields.job().job() : JobPlan.NOTHING;
    }

    private static PlanEquipmentRecord link(Tx tx, long planId, long equipmentId, LocalDate since) {
        return tx.create(PLAN_EQUIPMENT)
                .setPlanId(planId)
                .setEquipmentId(equipmentId)
                .setSinceOn(since);
    }
}
