package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millwright.kernel.ListRequest;
import org.millwright.maintenance.OccurrenceRow;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanRow;
import org.millwright.maintenance.PlanningDay;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.Scheduling;
import org.millwright.maintenance.store.PlanFacts;
import org.millwright.maintenance.store.PlanFactsReader;
import org.millwright.maintenance.store.PlanHead;
import org.millwright.maintenance.store.PlanReader;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Store;

/// What screens and other features ask about maintenance plans.
public final class PlanQueries {

    private final Store store;
    private final PlanReader reader = new PlanReader();

    public PlanQueries(Store store) {
        this.store = store;
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
        for (PlanFacts one : facts(Arrays.stream(ids).boxed().toList())) {
            facts.computeIfAbsent(one.plan().schedule().planId(), id -> new ArrayList<>())
                    .add(one);
        }
        Map<Long, PlanRow> rows = new LinkedHashMap<>();
        facts.forEach((id, machines) -> rows.put(id, row(machines)));
        return Ids.inOrder(ids, rows);
    }

    public Optional<PlanDetail> detail(long id) {
        return store.read(dsl -> Optional.ofNullable(reader.detail(dsl, id)));
    }

    /// What comes next on each machine of the plan, with the reason; by date and machine.
    public List<ProposedWork> next(long planId) {
        return facts(List.of(planId)).stream()
                .flatMap(one -> Scheduling.next(one.on(), planningDay()).map(one::named).stream())
                .sorted((one, other) -> Scheduling.ORDER.compare(one.proposal(), other.proposal()))
                .toList();
    }

    /// What the plan's dates came to, the latest first.
    public List<OccurrenceRow> occurrences(long planId, int most) {
        return store.read(dsl -> reader.occurrences(dsl, planId, store.zone(), most));
    }

    private PlanningDay planningDay() {
        return PlanningDay.of(store.today(), store.today(), false);
    }

    private List<PlanFacts> facts(List<Long> planIds) {
        var facts = new PlanFactsReader(store.zone());
        return store.read(dsl -> facts.of(dsl, planIds));
    }

    private PlanRow row(List<PlanFacts> machines) {
        PlanHead plan = machines.getFirst().plan();
        PlanFields fields = plan.fields();
        LocalDate next = machines.stream()
                .flatMap(one -> Scheduling.next(one.on(), planningDay()).stream())
                .map(Proposal::scheduledOn)
                .min(LocalDate::compareTo)
                .orElse(null);
        int open = (int)
                machines.stream().filter(one -> one.on().open().isPresent()).count();
        return new PlanRow(
                plan.schedule().planId(),
                fields.code(),
                fields.name(),
                fields.job().product(),
                plan.schedule().timing().sentence(),
                fields.timing().basis(),
                plan.schedule().active(),
                machines.size(),
                next,
                open);
    }
}
