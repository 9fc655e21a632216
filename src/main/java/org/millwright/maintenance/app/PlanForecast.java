package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlannedJob;
import org.millwright.maintenance.PlanningDay;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.Scheduling;
import org.millwright.maintenance.store.PlanFacts;
import org.millwright.maintenance.store.PlanJobStore;
import org.millwright.meter.app.MeterQueries;
import org.millwright.platform.db.Store;
import org.millwright.site.app.SiteCalendar;
import org.millwright.workorder.JobPlan;

/// What the plans will demand, as far ahead as somebody asks: floating plans as if their work were always done on its
/// date.
public final class PlanForecast {

    private final Store store;
    private final PlanningFacts planning;
    private final PlanJobStore jobs = new PlanJobStore();

    public PlanForecast(Store store, SiteCalendar calendar, MeterQueries meters) {
        this.store = store;
        this.planning = new PlanningFacts(calendar, meters);
    }

    /// Every date to come, by date, plan and machine.
    public List<ProposedWork> dates(LocalDate until) {
        return store.read(dsl -> {
            PlanningDay day = planning.day(dsl, store.today(), until, false);
            var facts = new FactsByPlace(planning.until(dsl, store.zone(), day));
            return Scheduling.forecast(facts.all(), day).stream()
                    .map(proposal -> facts.of(proposal).named(proposal))
                    .toList();
        });
    }

    /// Every job to come with what it needs, those that bigger jobs take in beside them; by date, plan and machine.
    public List<PlannedJob> jobs(LocalDate until) {
        return store.read(dsl -> jobsIn(dsl, until));
    }

    List<PlannedJob> jobsIn(DSLContext dsl, LocalDate until) {
        PlanningDay day = planning.day(dsl, store.today(), until, false);
        var facts = new FactsByPlace(planning.until(dsl, store.zone(), day));
        List<Proposal> demand = Scheduling.demand(facts.all(), day);
        Map<PlanDate, LocalDate> dueOn = new HashMap<>();
        demand.forEach(proposal -> dueOn.put(proposal.date(), proposal.dueOn()));
        Map<Long, JobPlan> needs = jobs.read(
                dsl, demand.stream().map(proposal -> proposal.plan().planId()).collect(Collectors.toSet()));
        Map<Long, PlanJob> known = new HashMap<>();
        return demand.stream()
                .map(proposal -> {
                    PlanFacts one = facts.of(proposal);
                    long plan = proposal.plan().planId();
                    PlanJob job = known.computeIfAbsent(
                            plan, id -> one.plan().fields().job().with(needs.getOrDefault(id, JobPlan.NOTHING)));
                    return planned(one, proposal, job, day(proposal, dueOn, day.today()));
                })
                .toList();
    }

    /// That of the bigger job, where there is one. What is overdue is work of today; what nobody knows when stays where
    /// it is.
    private static LocalDate day(Proposal proposal, Map<PlanDate, LocalDate> dueOn, LocalDate today) {
        PlanDate by = proposal.coveredBy();
        LocalDate on = by == null ? proposal.dueOn() : dueOn.getOrDefault(by, proposal.dueOn());
        boolean overdue = on.isBefore(today) && proposal.disposition() != Disposition.UNCERTAIN;
        return overdue ? today : on;
    }

    private static PlannedJob planned(PlanFacts facts, Proposal proposal, PlanJob job, LocalDate on) {
        boolean takenIn = proposal.disposition() == Disposition.COVERED;
        return new PlannedJob(facts.named(proposal), on, takenIn, job);
    }
}
