package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.ConditionTrigger;
import org.millwright.maintenance.KnownMeter;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.Pause;
import org.millwright.maintenance.PauseRule;
import org.millwright.maintenance.PlanMachine;
import org.millwright.maintenance.PlanningDay;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.store.CircumstanceReader;
import org.millwright.maintenance.store.CircumstanceReader.Beyond;
import org.millwright.maintenance.store.CircumstanceReader.Named;
import org.millwright.maintenance.store.PlanFacts;
import org.millwright.maintenance.store.PlanFactsReader;
import org.millwright.maintenance.store.PlanningRulesStore;
import org.millwright.meter.MeterLine;
import org.millwright.meter.app.MeterQueries;
import org.millwright.site.app.SiteCalendar;

/// Gathers what the schedule must know: the plans and machines, the plant's calendar, meters, check points, and when
/// machines were out of service. A large plant has many plans and few that need the latter.
final class PlanningFacts {

    private final SiteCalendar calendar;
    private final MeterQueries meters;
    private final CircumstanceReader reader = new CircumstanceReader();
    private final PlanningRulesStore rules = new PlanningRulesStore();

    PlanningFacts(SiteCalendar calendar, MeterQueries meters) {
        this.calendar = calendar;
        this.meters = meters;
    }

    PlanningDay day(DSLContext dsl, LocalDate today, LocalDate until, boolean early) {
        return new PlanningDay(
                today, until, early, calendar.readIn(dsl), rules.read(dsl).pauseRule());
    }

    /// The plans and machines of which something can stand before the end of a day.
    List<PlanFacts> until(DSLContext dsl, ZoneId zone, PlanningDay day) {
        return complete(dsl, zone, day, new PlanFactsReader(zone).until(dsl, day.today(), day.until()));
    }

    List<PlanFacts> of(DSLContext dsl, ZoneId zone, PlanningDay day, List<Long> planIds) {
        return complete(dsl, zone, day, new PlanFactsReader(zone).of(dsl, planIds));
    }

    /// A machine as a plan by such triggers would find it.
    PlanMachine like(DSLContext dsl, ZoneId zone, PlanMachine machine, TimingFields timing) {
        MeterTrigger meter = timing.meter();
        ConditionTrigger condition = timing.condition();
        Long meterId = meter == null
                ? null
                : reader.meters(dsl, Set.of(meter.meter())).get(new Named(machine.equipmentId(), meter.meter()));
        LocalDate beyond = condition == null
                ? null
                : found(machine, condition, reader.beyond(dsl, zone, Set.of(condition.checkPoint())));
        return machine.with(
                meterId == null
                        ? null
                        : meters.lines(dsl, zone, List.of(meterId)).get(meterId),
                beyond,
                List.of());
    }

    List<KnownMeter> meterNames(DSLContext dsl, List<Long> machines) {
        return reader.meterNames(dsl, machines);
    }

    List<String> pointNames(DSLContext dsl, List<Long> machines) {
        return reader.pointNames(dsl, machines);
    }

    private List<PlanFacts> complete(DSLContext dsl, ZoneId zone, PlanningDay day, List<PlanFacts> facts) {
        Set<String> meterNames = new HashSet<>();
        Set<String> pointNames = new HashSet<>();
        for (PlanFacts one : facts) {
            MeterTrigger meter = one.triggers().meter();
            ConditionTrigger condition = one.triggers().condition();
            if (meter != null) {
                meterNames.add(meter.meter());
            }
            if (condition != null) {
                pointNames.add(condition.checkPoint());
            }
        }
        Map<Long, List<Pause>> pauses = day.pauseRule() == PauseRule.FREEZE ? reader.pauses(dsl) : Map.of();
        if (pauses.isEmpty() && meterNames.isEmpty() && pointNames.isEmpty()) {
            return facts;
        }
        Map<Named, Long> meterIds = meterNames.isEmpty() ? new HashMap<>() : reader.meters(dsl, meterNames);
        // machines beside the plans have meters of that name, too, and years of readings
        meterIds.keySet().retainAll(asked(facts));
        Map<Long, MeterLine> lines = meters.lines(dsl, zone, meterIds.values());
        Map<Named, Beyond> beyond = pointNames.isEmpty() ? Map.of() : reader.beyond(dsl, zone, pointNames);
        return facts.stream()
                .map(one -> one.with(machine(one, pauses, meterIds, lines, beyond)))
                .toList();
    }

    private static Set<Named> asked(List<PlanFacts> facts) {
        Set<Named> asked = new HashSet<>();
        for (PlanFacts one : facts) {
            MeterTrigger meter = one.triggers().meter();
            if (meter != null) {
                asked.add(new Named(one.on().machine().equipmentId(), meter.meter()));
            }
        }
        return asked;
    }

    private static PlanMachine machine(
            PlanFacts facts,
            Map<Long, List<Pause>> pauses,
            Map<Named, Long> meterIds,
            Map<Long, MeterLine> lines,
            Map<Named, Beyond> beyond) {
        PlanMachine machine = facts.on().machine();
        MeterTrigger meter = facts.triggers().meter();
        ConditionTrigger condition = facts.triggers().condition();
        Long meterId = meter == null ? null : meterIds.get(new Named(machine.equipmentId(), meter.meter()));
        return machine.with(
                meterId == null ? null : lines.get(meterId),
                condition == null ? null : found(machine, condition, beyond),
                pauses.getOrDefault(machine.equipmentId(), List.of()));
    }

    private static @Nullable LocalDate found(
            PlanMachine machine, ConditionTrigger condition, Map<Named, Beyond> beyond) {
        Beyond found = beyond.get(new Named(machine.equipmentId(), condition.checkPoint()));
        return found == null || (condition.alarm() && !found.alarm()) ? null : found.on();
    }
}
