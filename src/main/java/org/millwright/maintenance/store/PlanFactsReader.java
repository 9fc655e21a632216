package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.INSPECTION_ROUND;
import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.PLAN_FAMILY;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.FamilyPlace;
import org.millwright.maintenance.PlanSchedule;
import org.millwright.maintenance.Resting;
import org.millwright.maintenance.store.KnownDates.MachineName;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.schema.tables.records.MaintenancePlanRecord;
import org.millwright.workorder.JobPlan;

/// Reads what the schedule must know, with a number of queries that hardly grows with the plans and machines.
///
/// Of the dates that came to something, those count that are not older than the last one for which work was made:
/// what lies before it is settled. Older work that is still open counts, too. Of some plans every date counts: see
/// {@link KnownDates#needsEveryDate()}.
public final class PlanFactsReader {

    private final ZoneId zone;

    public PlanFactsReader(ZoneId zone) {
        this.zone = zone;
    }

    /// The plans and machines of which something can stand before the end of a day. In a large plant most rest longer.
    public List<PlanFacts> until(DSLContext dsl, LocalDate today, LocalDate until) {
        var resting = new Resting(today, until);
        return read(dsl, id -> DSL.noCondition(), dates -> dates.rest(resting));
    }

    public List<PlanFacts> of(DSLContext dsl, List<Long> planIds) {
        return read(dsl, id -> Ids.among(id, planIds), dates -> false);
    }

    /// @param which the condition on a plan's id, wherever it stands
    /// @param left what is not asked about further
    private List<PlanFacts> read(DSLContext dsl, Function<Field<Long>, Condition> which, Predicate<KnownDates> left) {
        var occurrences = new OccurrenceReader(dsl, zone);
        Map<Long, PlanHead> heads = heads(dsl, which);
        Map<OccurrenceReader.Key, KnownDates> known = new LinkedHashMap<>();
        occurrences.places(which).forEach(place -> {
            PlanHead head = heads.get(place.key().planId());
            if (head != null) {
                known.put(place.key(), new KnownDates(head, place));
            }
        });
        // a fixed plan tells by its dates alone whether it rests
        known.values().removeIf(dates -> !dates.isFloating() && !dates.isOfFamily() && left.test(dates));
        lastMade(occurrences, known.values());
        known.values().removeIf(dates -> dates.isFloating() && !dates.isOfFamily() && left.test(dates));
        restingFamilies(known, left);
        gather(occurrences, which, known);
        return named(dsl, known);
    }

    /// A family rests on a machine when all its plans do: who covers and who is covered are looked at together.
    private static void restingFamilies(Map<OccurrenceReader.Key, KnownDates> known, Predicate<KnownDates> left) {
        Set<List<Long>> awake = new HashSet<>();
        known.forEach((key, dates) -> {
            if (dates.isOfFamily() && !left.test(dates)) {
                awake.add(List.of(dates.family(), key.equipmentId()));
            }
        });
        known.entrySet()
                .removeIf(one -> one.getValue().isOfFamily()
                        && !awake.contains(
                                List.of(one.getValue().family(), one.getKey().equipmentId())));
    }

    private static void lastMade(OccurrenceReader occurrences, Collection<KnownDates> known) {
        Map<Long, KnownDates> byMade = new HashMap<>();
        known.forEach(dates -> dates.withWork().forEach(id -> byMade.put(id, dates)));
        occurrences.byId(
                byMade.keySet(),
                (id, date) -> Objects.requireNonNull(byMade.get(id)).addWithWork(date));
    }

    private static void gather(
            OccurrenceReader occurrences,
            Function<Field<Long>, Condition> which,
            Map<OccurrenceReader.Key, KnownDates> known) {
        List<Long> inFull = known.entrySet().stream()
                .filter(one -> one.getValue().needsEveryDate())
                .map(one -> one.getKey().planId())
                .distinct()
                .toList();
        occurrences.withoutWork(which, (key, date) -> ifKnown(known, key, dates -> dates.addRecent(date)));
        occurrences.open((key, date) -> ifKnown(known, key, dates -> dates.add(date)));
        occurrences.ofPlans(inFull, (key, date) -> ifKnown(known, key, dates -> dates.add(date)));
    }

    private static void ifKnown(
            Map<OccurrenceReader.Key, KnownDates> known, OccurrenceReader.Key key, Consumer<KnownDates> then) {
        KnownDates dates = known.get(key);
        if (dates != null) {
            then.accept(dates);
        }
    }

    private static List<PlanFacts> named(DSLContext dsl, Map<OccurrenceReader.Key, KnownDates> known) {
        Map<Long, MachineName> machines = machines(
                dsl,
                known.keySet().stream()
                        .map(OccurrenceReader.Key::equipmentId)
                        .distinct()
                        .toList());
        List<PlanFacts> facts = new ArrayList<>();
        known.forEach((key, dates) -> {
            MachineName machine = machines.get(key.equipmentId());
            if (machine != null) {
                facts.add(dates.on(key.equipmentId(), machine));
            }
        });
        return facts;
    }

    private static Map<Long, MachineName> machines(DSLContext dsl, Collection<Long> ids) {
        return dsl.select(EQUIPMENT.ID, EQUIPMENT.TAG, EQUIPMENT.NAME, EQUIPMENT.STATUS)
                .from(EQUIPMENT)
                .where(Ids.among(EQUIPMENT.ID, ids))
                .fetchMap(
                        row -> row.value1(),
                        row -> new MachineName(row.value2(), row.value3(), PlanRecords.availability(row.value4())));
    }

    /// A plan for a round that is not walked any more rests with it.
    private static Map<Long, PlanHead> heads(DSLContext dsl, Function<Field<Long>, Condition> which) {
        Map<Long, PlanHead> heads = new HashMap<>();
        dsl.select(
                        MAINTENANCE_PLAN.asterisk(),
                        INSPECTION_ROUND.ACTIVE,
                        PLAN_FAMILY.NAME,
                        PLAN_FAMILY.MODE,
                        PLAN_FAMILY.WITHIN_DAYS)
                .from(MAINTENANCE_PLAN)
                .leftJoin(INSPECTION_ROUND)
                .on(INSPECTION_ROUND.ID.eq(MAINTENANCE_PLAN.ROUND_ID))
                .leftJoin(PLAN_FAMILY)
                .on(PLAN_FAMILY.ID.eq(MAINTENANCE_PLAN.FAMILY_ID))
                .where(which.apply(MAINTENANCE_PLAN.ID))
                .forEach(row -> {
                    var plan = row.into(MAINTENANCE_PLAN);
                    Boolean walked = row.get(INSPECTION_ROUND.ACTIVE);
                    var schedule = new PlanSchedule(
                            plan.getId(),
                            plan.getCode(),
                            PlanRecords.timing(plan),
                            plan.getActive() && (walked == null || walked),
                            place(plan, row),
                            plan.getStatutory());
                    heads.put(
                            plan.getId(), new PlanHead(schedule, PlanRecords.fields(plan, JobPlan.NOTHING, List.of())));
                });
        return heads;
    }

    private static @Nullable FamilyPlace place(MaintenancePlanRecord plan, Record row) {
        if (plan.getFamilyId() == null) {
            return null;
        }
        return new FamilyPlace(
                plan.getFamilyId(),
                row.get(PLAN_FAMILY.NAME),
                FamilyMode.valueOf(row.get(PLAN_FAMILY.MODE)),
                row.get(PLAN_FAMILY.WITHIN_DAYS),
                plan.getFamilyRank());
    }
}
