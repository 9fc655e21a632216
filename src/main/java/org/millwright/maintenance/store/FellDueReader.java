package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentKind;
import org.millwright.inspection.RunRef;
import org.millwright.maintenance.Compliance.FellDue;
import org.millwright.maintenance.ComplianceLine;
import org.millwright.maintenance.Grace;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.platform.db.Streamed;
import org.millwright.platform.db.schema.tables.Occurrence;
import org.millwright.workorder.WorkOrderRef;

/// Reads the dates that fell due. One that a bigger job did along is as late as that, and has its grace.
public final class FellDueReader {

    private static final Occurrence BIGGER = OCCURRENCE.as("bigger");
    private static final Occurrence BIGGER_ROUND = OCCURRENCE.as("bigger_round");
    private static final Field<Long> BIGGER_PLAN = DSL.coalesce(BIGGER.PLAN_ID, BIGGER_ROUND.PLAN_ID);
    private static final Field<LocalDate> BIGGER_DUE = DSL.coalesce(BIGGER.DUE_ON, BIGGER_ROUND.DUE_ON);

    private static final Field<Instant> DONE_AT = OccurrenceState.DONE_AT.as("done_at");

    private static final List<Field<?>> DATE =
            List.of(OCCURRENCE.PLAN_ID, OCCURRENCE.DUE_ON, OCCURRENCE.STATUS, BIGGER_PLAN, BIGGER_DUE, DONE_AT);

    private static final List<Field<?>> NAMES = List.of(
            OCCURRENCE.EQUIPMENT_ID,
            MAINTENANCE_PLAN.CODE,
            MAINTENANCE_PLAN.NAME,
            EQUIPMENT.TAG,
            EQUIPMENT.NAME,
            WORK_ORDER.ID,
            WORK_ORDER.WORK_ORDER_NO,
            ROUND_RUN.ID,
            ROUND_RUN.RUN_NO);

    private record Place(@Nullable Long parent, boolean area, String tag, String name) {}

    private final DSLContext dsl;
    private final ZoneId zone;
    private final Map<Long, Integer> graces = new HashMap<>();
    private final Set<Long> statutory = new HashSet<>();
    private final Map<Long, Place> places = new HashMap<>();

    public FellDueReader(DSLContext dsl, ZoneId zone) {
        this.dsl = dsl;
        this.zone = zone;
    }

    /// The dates alone, in no order.
    public void dates(LocalDate from, LocalDate to, Consumer<FellDue> sink) {
        readGraces();
        Streamed.rows(dsl, select(List.of()).where(OCCURRENCE.DUE_ON.between(from, to)), row -> sink.accept(date(row)));
    }

    /// By day, plan and machine.
    public void lines(LocalDate from, LocalDate to, Consumer<ComplianceLine> sink) {
        readGraces();
        dsl.select(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, EQUIPMENT.KIND, EQUIPMENT.TAG, EQUIPMENT.NAME)
                .from(EQUIPMENT)
                .forEach(row -> {
                    boolean area = row.value3().equals(EquipmentKind.AREA.name());
                    places.put(row.value1(), new Place(row.value2(), area, row.value4(), row.value5()));
                });
        Streamed.rows(
                dsl,
                select(NAMES)
                        .join(MAINTENANCE_PLAN)
                        .on(MAINTENANCE_PLAN.ID.eq(OCCURRENCE.PLAN_ID))
                        .join(EQUIPMENT)
                        .on(EQUIPMENT.ID.eq(OCCURRENCE.EQUIPMENT_ID))
                        .where(OCCURRENCE.DUE_ON.between(from, to))
                        .orderBy(OCCURRENCE.DUE_ON, MAINTENANCE_PLAN.CODE, EQUIPMENT.TAG),
                row -> sink.accept(line(row)));
    }

    private void readGraces() {
        Grace grace = new PlanningRulesStore().read(dsl).grace();
        statutory.addAll(dsl.select(MAINTENANCE_PLAN.ID)
                .from(MAINTENANCE_PLAN)
                .where(MAINTENANCE_PLAN.STATUTORY)
                .fetchSet(MAINTENANCE_PLAN.ID));
        if (grace != Grace.BY_DUE_DATE) {
            dsl.selectFrom(MAINTENANCE_PLAN)
                    .forEach(plan ->
                            graces.put(plan.getId(), grace.days(PlanRecords.timing(plan), plan.getStatutory())));
        }
    }

    private SelectOnConditionStep<Record> select(List<Field<?>> more) {
        return dsl.select(DATE)
                .select(more)
                .from(OCCURRENCE)
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                .leftJoin(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                .leftJoin(BIGGER)
                .on(doneAlong(BIGGER, BIGGER.WORK_ORDER_ID, OCCURRENCE.WORK_ORDER_ID))
                .leftJoin(BIGGER_ROUND)
                .on(doneAlong(BIGGER_ROUND, BIGGER_ROUND.ROUND_RUN_ID, OCCURRENCE.ROUND_RUN_ID));
    }

    private static Condition doneAlong(Occurrence bigger, Field<Long> its, Field<Long> work) {
        return OCCURRENCE
                .STATUS
                .eq(OccurrenceStatus.SATISFIED.name())
                .and(its.eq(work))
                .and(bigger.STATUS.eq(OccurrenceStatus.GENERATED.name()));
    }

    /// By the bigger job that did its work, but what the law demands by its own date.
    private FellDue date(Record row) {
        long plan = row.get(OCCURRENCE.PLAN_ID);
        Long bigger = statutory.contains(plan) ? null : row.get(BIGGER_PLAN);
        LocalDate dueOn = row.get(OCCURRENCE.DUE_ON);
        Instant done = row.get(DONE_AT);
        return new FellDue(
                dueOn,
                bigger == null ? dueOn : row.get(BIGGER_DUE),
                graces.getOrDefault(bigger == null ? plan : bigger, 0),
                OccurrenceStatus.valueOf(row.get(OCCURRENCE.STATUS)),
                done == null ? null : LocalDate.ofInstant(done, zone));
    }

    private ComplianceLine line(Record row) {
        Long order = row.get(WORK_ORDER.ID);
        Long run = row.get(ROUND_RUN.ID);
        return new ComplianceLine(
                date(row),
                row.get(MAINTENANCE_PLAN.CODE),
                row.get(MAINTENANCE_PLAN.NAME),
                row.get(EQUIPMENT.TAG),
                row.get(EQUIPMENT.NAME),
                area(row.get(OCCURRENCE.EQUIPMENT_ID)),
                order == null ? null : new WorkOrderRef(order, row.get(WORK_ORDER.WORK_ORDER_NO)),
                run == null ? null : new RunRef(run, row.get(ROUND_RUN.RUN_NO)));
    }

    /// The nearest area above the machine, itself included.
    private String area(long machine) {
        Place at = places.get(machine);
        while (at != null && !at.area()) {
            at = at.parent() == null ? null : places.get(at.parent());
        }
        return at == null ? "" : at.tag() + " " + at.name();
    }
}
