package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.OCCURRENCE;
import static org.millwright.platform.db.schema.Tables.PLAN_EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.millwright.maintenance.Occurrence;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanMachine;
import org.millwright.maintenance.PlanOnMachine;
import org.millwright.maintenance.PlanSchedule;

/// Reads what the schedule must know with five queries, however many plans and machines there are.
///
/// Of the dates that came to something, those count that are not older than the last one for which work was made:
/// what lies before it is settled. Older work that is still open counts, too. Work of a floating plan can be done long
/// before its date: there, what was done last counts, and every date after that day.
public final class PlanFactsReader {

    private record Key(long planId, long equipmentId) {}

    private final ZoneId zone;

    public PlanFactsReader(ZoneId zone) {
        this.zone = zone;
    }

    public List<PlanFacts> all(DSLContext dsl) {
        return read(dsl, id -> DSL.noCondition());
    }

    public List<PlanFacts> of(DSLContext dsl, List<Long> planIds) {
        return read(dsl, id -> id.in(planIds));
    }

    /// @param which the condition on a plan's id, wherever it stands
    private List<PlanFacts> read(DSLContext dsl, Function<Field<Long>, Condition> which) {
        Map<Key, List<Occurrence>> known = known(dsl, which);
        Map<Long, PlanHead> heads = heads(dsl, which);
        List<PlanFacts> facts = new ArrayList<>();
        dsl.select(
                        PLAN_EQUIPMENT.PLAN_ID,
                        PLAN_EQUIPMENT.EQUIPMENT_ID,
                        PLAN_EQUIPMENT.SINCE_ON,
                        EQUIPMENT.TAG,
                        EQUIPMENT.NAME,
                        EQUIPMENT.STATUS)
                .from(PLAN_EQUIPMENT)
                .join(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(PLAN_EQUIPMENT.EQUIPMENT_ID))
                .where(which.apply(PLAN_EQUIPMENT.PLAN_ID))
                .forEach(row -> {
                    PlanHead head = heads.get(row.value1());
                    if (head != null) {
                        List<Occurrence> dates = known.getOrDefault(new Key(row.value1(), row.value2()), List.of());
                        var machine = new PlanMachine(
                                row.value2(),
                                row.value4(),
                                PlanRecords.availability(row.value6()),
                                since(row.value3(), dates));
                        facts.add(
                                new PlanFacts(head, new PlanOnMachine(head.schedule(), machine, dates), row.value5()));
                    }
                });
        return facts;
    }

    /// A plan for a round that is not walked any more rests with it.
    private static Map<Long, PlanHead> heads(DSLContext dsl, Function<Field<Long>, Condition> which) {
        Map<Long, PlanHead> heads = new HashMap<>();
        dsl.select(MAINTENANCE_PLAN.asterisk(), INSPECTION_ROUND.ACTIVE)
                .from(MAINTENANCE_PLAN)
                .leftJoin(INSPECTION_ROUND)
                .on(INSPECTION_ROUND.ID.eq(MAINTENANCE_PLAN.ROUND_ID))
                .where(which.apply(MAINTENANCE_PLAN.ID))
                .forEach(row -> {
                    var plan = row.into(MAINTENANCE_PLAN);
                    Boolean walked = row.get(INSPECTION_ROUND.ACTIVE);
                    var schedule = new PlanSchedule(
                            plan.getId(),
                            plan.getCode(),
                            PlanRecords.timing(plan),
                            plan.getActive() && (walked == null || walked));
                    heads.put(plan.getId(), new PlanHead(schedule, PlanRecords.fields(plan, List.of())));
                });
        return heads;
    }

    private Map<Key, List<Occurrence>> known(DSLContext dsl, Function<Field<Long>, Condition> which) {
        Map<Key, Map<LocalDate, Occurrence>> byDate = new HashMap<>();
        Consumer<Record> take = row -> byDate.computeIfAbsent(
                        new Key(row.get(OCCURRENCE.PLAN_ID), row.get(OCCURRENCE.EQUIPMENT_ID)), key -> new TreeMap<>())
                .put(row.get(OCCURRENCE.SCHEDULED_ON), OccurrenceState.of(row, zone));
        sinceLastMade(dsl, which).forEach(take);
        sinceLastDone(dsl, which).forEach(take);
        dsl.select(OccurrenceState.FIELDS)
                .from(OCCURRENCE)
                .join(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                .leftJoin(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                .where(OccurrenceState.OPEN_ORDER)
                .unionAll(dsl.select(OccurrenceState.FIELDS)
                        .from(OCCURRENCE)
                        .join(ROUND_RUN)
                        .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                        .leftJoin(WORK_ORDER)
                        .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                        .where(OccurrenceState.OPEN_RUN))
                .forEach(take);
        Map<Key, List<Occurrence>> known = new HashMap<>();
        byDate.forEach((key, dates) -> known.put(key, List.copyOf(dates.values())));
        return known;
    }

    private static Result<? extends Record> sinceLastMade(DSLContext dsl, Function<Field<Long>, Condition> which) {
        var made = OCCURRENCE.as("made");
        var last = DSL.max(made.SCHEDULED_ON).as("last_on");
        var latest = dsl.select(made.PLAN_ID, made.EQUIPMENT_ID, last)
                .from(made)
                .where(made.STATUS.eq(OccurrenceStatus.GENERATED.name()))
                .groupBy(made.PLAN_ID, made.EQUIPMENT_ID)
                .asTable("latest");
        return settled(dsl)
                .leftJoin(latest)
                .on(latest.field(made.PLAN_ID)
                        .eq(PLAN_EQUIPMENT.PLAN_ID)
                        .and(latest.field(made.EQUIPMENT_ID).eq(PLAN_EQUIPMENT.EQUIPMENT_ID)))
                .where(which.apply(PLAN_EQUIPMENT.PLAN_ID))
                .and(OCCURRENCE.SCHEDULED_ON.ge(DSL.coalesce(latest.field(last), PLAN_EQUIPMENT.SINCE_ON)))
                .fetch();
    }

    /// What a floating plan counts from, and what its rule can reach from there: the work that was done last, whatever
    /// its date, and the dates after that day. The day of an instant is not known here, so one more is read.
    private static Result<? extends Record> sinceLastDone(DSLContext dsl, Function<Field<Long>, Condition> which) {
        var at = DSL.max(OccurrenceState.DONE_AT).as("last_at");
        var done = dsl.select(OCCURRENCE.PLAN_ID, OCCURRENCE.EQUIPMENT_ID, at)
                .from(OCCURRENCE)
                .join(MAINTENANCE_PLAN)
                .on(MAINTENANCE_PLAN.ID.eq(OCCURRENCE.PLAN_ID))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                .leftJoin(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID))
                .where(MAINTENANCE_PLAN.BASIS.eq(PlanBasis.COMPLETED.name()))
                .and(which.apply(OCCURRENCE.PLAN_ID))
                .groupBy(OCCURRENCE.PLAN_ID, OCCURRENCE.EQUIPMENT_ID)
                .asTable("done");
        var lastAt = Objects.requireNonNull(done.field(at));
        return settled(dsl)
                .join(done)
                .on(done.field(OCCURRENCE.PLAN_ID)
                        .eq(PLAN_EQUIPMENT.PLAN_ID)
                        .and(done.field(OCCURRENCE.EQUIPMENT_ID).eq(PLAN_EQUIPMENT.EQUIPMENT_ID)))
                .where(which.apply(PLAN_EQUIPMENT.PLAN_ID))
                .and(OccurrenceState.DONE_AT
                        .eq(lastAt)
                        .or(OCCURRENCE.SCHEDULED_ON.ge(
                                DSL.localDateSub(lastAt.cast(SQLDataType.LOCALDATE), DSL.inline(1)))))
                .fetch();
    }

    private static SelectJoinStep<? extends Record> settled(DSLContext dsl) {
        return dsl.select(OccurrenceState.FIELDS)
                .from(PLAN_EQUIPMENT)
                .join(OCCURRENCE)
                .on(OCCURRENCE
                        .PLAN_ID
                        .eq(PLAN_EQUIPMENT.PLAN_ID)
                        .and(OCCURRENCE.EQUIPMENT_ID.eq(PLAN_EQUIPMENT.EQUIPMENT_ID)))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(OCCURRENCE.WORK_ORDER_ID))
                .leftJoin(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(OCCURRENCE.ROUND_RUN_ID));
    }

    private static LocalDate since(LocalDate joined, List<Occurrence> known) {
        return known.stream()
                .filter(date -> date.status() == OccurrenceStatus.GENERATED)
                .map(Occurrence::scheduledOn)
                .max(LocalDate::compareTo)
                .filter(joined::isBefore)
                .orElse(joined);
    }
}
