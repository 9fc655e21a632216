package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.PLAN_EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.RunRef;
import org.millwright.kernel.ListRequest;
import org.millwright.maintenance.OccurrenceRow;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlannedMachine;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.WorkOrderRef;

/// Reads plans for lists and the editor. Filters of the list: `active` (true or false), `product`, `equipment` (an id).
public final class PlanReader {

    private static final Listing LISTING = Listing.of(MAINTENANCE_PLAN, MAINTENANCE_PLAN.ID)
            .sort("code", MAINTENANCE_PLAN.CODE)
            .sort("name", MAINTENANCE_PLAN.NAME)
            .sort("product", MAINTENANCE_PLAN.PRODUCT, MAINTENANCE_PLAN.CODE)
            .sort("basis", MAINTENANCE_PLAN.BASIS, MAINTENANCE_PLAN.CODE)
            .order(MAINTENANCE_PLAN.ACTIVE.desc(), MAINTENANCE_PLAN.CODE.asc())
            .search(MAINTENANCE_PLAN.CODE, MAINTENANCE_PLAN.NAME, MAINTENANCE_PLAN.WORK_TITLE);

    public long[] ids(DSLContext dsl, ListRequest request) {
        return LISTING.ids(dsl, request, conditions(request));
    }

    public int count(DSLContext dsl, ListRequest request) {
        return LISTING.count(dsl, request, conditions(request));
    }

    public @Nullable PlanDetail detail(DSLContext dsl, long id) {
        return details(dsl, MAINTENANCE_PLAN.ID.eq(id)).stream().findFirst().orElse(null);
    }

    /// All plans in full, by code.
    public List<PlanDetail> details(DSLContext dsl) {
        return details(dsl, DSL.noCondition());
    }

    private static List<PlanDetail> details(DSLContext dsl, Condition wanted) {
        var found = dsl.select(MAINTENANCE_PLAN.asterisk(), INSPECTION_ROUND.CODE, INSPECTION_ROUND.NAME)
                .from(MAINTENANCE_PLAN)
                .leftJoin(INSPECTION_ROUND)
                .on(INSPECTION_ROUND.ID.eq(MAINTENANCE_PLAN.ROUND_ID))
                .where(wanted)
                .orderBy(MAINTENANCE_PLAN.CODE)
                .fetch();
        List<Long> ids = found.getValues(MAINTENANCE_PLAN.ID);
        Map<Long, List<PlannedMachine>> machines = machines(dsl, ids);
        Map<Long, JobPlan> jobs = new PlanJobStore().read(dsl, ids);
        List<PlanDetail> details = new ArrayList<>();
        for (Record row : found) {
            long id = row.get(MAINTENANCE_PLAN.ID);
            details.add(detail(row, jobs.getOrDefault(id, JobPlan.NOTHING), machines.getOrDefault(id, List.of())));
        }
        return details;
    }

    private static PlanDetail detail(Record found, JobPlan job, List<PlannedMachine> machines) {
        var plan = found.into(MAINTENANCE_PLAN);
        String round = found.get(INSPECTION_ROUND.CODE);
        return new PlanDetail(
                plan.getId(),
                plan.getVersion(),
                PlanRecords.fields(plan, job, machines),
                round == null ? null : round + " " + found.get(INSPECTION_ROUND.NAME),
                machines);
    }

    /// What the plan's dates came to, the latest first.
    public List<OccurrenceRow> occurrences(DSLContext dsl, long planId, ZoneId zone, int most) {
        return dsl.select(
                        OCCURRENCE.asterisk(),
                        EQUIPMENT.TAG,
                        WORK_ORDER.ID,
                        WORK_ORDER.WORK_ORDER_NO,
                        WORK_ORDER.STATUS,
                        WORK_ORDER.STARTED_AT,
                        WORK_ORDER.COMPLETED_AT,
                        ROUND_RUN.ID,
                        ROUND_RUN.RUN_NO,
                        ROUND_RUN.STATUS,
                        ROUND_RUN.STARTED_AT,
                        ROUND_RUN.SIGNED_AT)
                .from(OCCURRENCE)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(OCCURRENCE.EQUIPMENT_ID))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                .leftJoin(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                .where(OCCURRENCE.PLAN_ID.eq(planId))
                .orderBy(OCCURRENCE.SCHEDULED_ON.desc(), EQUIPMENT.TAG)
                .limit(most)
                .fetch(row -> occurrence(row, zone));
    }

    private static OccurrenceRow occurrence(Record row, ZoneId zone) {
        Long order = row.get(WORK_ORDER.ID);
        Long run = row.get(ROUND_RUN.ID);
        return new OccurrenceRow(
                row.get(OCCURRENCE.ID),
                row.get(OCCURRENCE.EQUIPMENT_ID),
                row.get(EQUIPMENT.TAG),
                OccurrenceState.of(row, zone),
                ReasonText.read(row.get(OCCURRENCE.REASON)),
                order == null ? null : new WorkOrderRef(order, row.get(WORK_ORDER.WORK_ORDER_NO)),
                run == null ? null : new RunRef(run, row.get(ROUND_RUN.RUN_NO)));
    }

    private static Map<Long, List<PlannedMachine>> machines(DSLContext dsl, List<Long> plans) {
        return dsl.select(
                        PLAN_EQUIPMENT.PLAN_ID,
                        EQUIPMENT.ID,
                        EQUIPMENT.TAG,
                        EQUIPMENT.NAME,
                        EQUIPMENT.STATUS,
                        PLAN_EQUIPMENT.SINCE_ON,
                        PLAN_EQUIPMENT.METER_FROM)
                .from(PLAN_EQUIPMENT)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(PLAN_EQUIPMENT.EQUIPMENT_ID))
                .where(Ids.among(PLAN_EQUIPMENT.PLAN_ID, plans))
                .orderBy(EQUIPMENT.TAG)
                .fetchGroups(
                        row -> row.value1(),
                        row -> new PlannedMachine(
                                row.value2(),
                                row.value3(),
                                row.value4(),
                                PlanRecords.availability(row.value5()),
                                row.value6(),
                                row.value7()));
    }

    private static List<Condition> conditions(ListRequest request) {
        List<Condition> all = new ArrayList<>();
        if (!request.filter("active").isEmpty()) {
            all.add(MAINTENANCE_PLAN.ACTIVE.eq(Boolean.parseBoolean(request.filter("active"))));
        }
        if (!request.filter("product").isEmpty()) {
            all.add(MAINTENANCE_PLAN.PRODUCT.eq(request.filter("product")));
        }
        if (!request.filter("equipment").isEmpty()) {
            all.add(MAINTENANCE_PLAN.ID.in(DSL.select(PLAN_EQUIPMENT.PLAN_ID)
                    .from(PLAN_EQUIPMENT)
                    .where(PLAN_EQUIPMENT.EQUIPMENT_ID.eq(Long.parseLong(request.filter("equipment"))))));
        }
        return all;
    }
}
