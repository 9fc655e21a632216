package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.KnownMeter;
import org.millwright.maintenance.OccurrenceRow;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanMachine;
import org.millwright.maintenance.PlanRow;
import org.millwright.maintenance.PlanningDay;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.Scheduling;
import org.millwright.maintenance.TimingFields;
import org.millwright.maintenance.store.PlanFacts;
import org.millwright.maintenance.store.PlanHead;
import org.millwright.maintenance.store.PlanReader;
import org.millwright.meter.app.MeterQueries;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Store;
import org.millwright.site.PlantCalendar;
import org.millwright.site.app.SiteCalendar;

/// What screens and other features ask about maintenance plans.
public final class PlanQueries {

    private final Store store;
    private final PlanningFacts planning;
    private final PlanReader reader = new PlanReader();

    public PlanQueries(Store store, SiteCalendar calendar, MeterQueries meters) {
        this.store = store;
        this.planning = new PlanningFacts(calendar, meters);
    }

    /// The ids that the list shows, in its order; the filters are those of {@link PlanReader}.
    public long[] ids(ListRequest request) {
        return store.read(dsl -> reader.ids(dsl, request));
    }

    public int count(ListRequest request) {
        return store.read(dsl -> reader.count(dsl, request));
    }

    public List<PlanRow> rows(long[] ids) {
        Map<Long, List<PlanFacts>> facts = new LinkedHashMap<>();
        Known known = known(Arrays.stream(ids).boxed().toList());
        for (PlanFacts one : known.facts()) {
            facts.computeIfAbsent(one.plan().schedule().planId(), id -> new ArrayList<>())
                    .add(one);
        }
        Map<Long, PlanRow> rows = new LinkedHashMap<>();
        facts.forEach((id, machines) -> rows.put(id, row(machines, known.day())));
        return Ids.inOrder(ids, rows);
    }

    public Optional<PlanDetail> detail(long id) {
        return store.read(dsl -> Optional.ofNullable(reader.detail(dsl, id)));
    }

    /// All plans in full, by code.
    public List<PlanDetail> everyPlan(DSLContext dsl) {
        return reader.details(dsl);
    }

    /// What comes next on each machine of the plan, with the reason; by date and machine.
    public List<ProposedWork> next(long planId) {
        Known known = known(List.of(planId));
        return known.facts().stream()
                .flatMap(one -> Scheduling.next(one.on(), known.day()).map(one::named).stream())
                .sorted((one, other) -> Scheduling.ORDER.compare(one.proposal(), other.proposal()))
                .toList();
    }

    /// What the plan's dates came to, the latest first.
    public List<OccurrenceRow> occurrences(long planId, int most) {
        return store.read(dsl -> reader.occurrences(dsl, planId, store.zone(), most));
    }

    /// By what the dates of a plan are told while it is written.
    ///
    /// @param like a machine by whose meter and check points they are told
    public record Example(PlantCalendar calendar, PlanMachine like) {

        /// The same, the machine's meter counting at first from a life to date.
        public Example from(@Nullable Double life) {
            return new Example(calendar, like.from(life));
        }
    }

    /// @param machine of the plan; null while it has none
    public Example example(@Nullable Long machine, String tag, TimingFields timing) {
        return store.read(dsl -> {
            PlanningDay day = planning.day(dsl, store.today(), store.today(), false);
            var bare = new PlanMachine(machine == null ? 0 : machine, tag, Availability.RUNNING, LocalDate.MIN);
            return new Example(day.calendar(), machine == null ? bare : planning.like(dsl, store.zone(), bare, timing));
        });
    }

    /// The meters that machines have, the one that most of them have first.
    public List<KnownMeter> meterNames(List<Long> machines) {
        return store.read(dsl -> planning.meterNames(dsl, machines));
    }

    /// The check points that machines have, the one that most of them have first.
    public List<String> pointNames(List<Long> machines) {
        return store.read(dsl -> planning.pointNames(dsl, machines));
    }

    private record Known(PlanningDay day, List<PlanFacts> facts) {}

    private Known known(List<Long> planIds) {
        return store.read(dsl -> {
            PlanningDay day = planning.day(dsl, store.today(), store.today(), false);
            return new Known(day, planning.of(dsl, store.zone(), day, planIds));
        });
    }

    /// Of the first machine that has the meter.
    private static String unit(List<PlanFacts> machines) {
        return machines.stream()
                .map(one -> one.on().machine().unit())
                .filter(unit -> !unit.isEmpty())
                .findFirst()
                .orElse("");
    }

    private PlanRow row(List<PlanFacts> machines, PlanningDay day) {
        PlanHead plan = machines.getFirst().plan();
        PlanFields fields = plan.fields();
        LocalDate next = machines.stream()
                .flatMap(one -> Scheduling.next(one.on(), day).stream())
                .map(Proposal::dueOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        int open = (int)
                machines.stream().filter(one -> one.on().open().isPresent()).count();
        return new PlanRow(
                plan.schedule().planId(),
                fields.code(),
                fields.name(),
                fields.job().product(),
                plan.schedule().timing().sentence(unit(machines)),
                fields.timing().basis(),
                plan.schedule().active(),
                machines.size(),
                next,
                open);
    }
}
