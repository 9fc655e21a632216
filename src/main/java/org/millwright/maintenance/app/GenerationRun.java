package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.millwright.inspection.RunRef;
import org.millwright.inspection.app.RoundRuns;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.FamilyPlace;
import org.millwright.maintenance.GeneratedWork;
import org.millwright.maintenance.LawfulChoices;
import org.millwright.maintenance.MadeWork;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.maintenance.store.PlanJobStore;
import org.millwright.maintenance.store.PlanStore;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;
import org.millwright.workorder.app.WorkOrderTasks;
import org.millwright.workorder.app.WorkOrders;

/// Carries out one preview: makes work, and records what every settled date came to.
final class GenerationRun {

    private final Tx tx;
    private final WorkOrders orders;
    private final WorkOrderTasks tasks;
    private final RoundRuns runs;
    private final PlanStore plans;
    private final PlanChoices choices;
    private final List<NewOccurrence> occurrences = new ArrayList<>();
    private final List<GeneratedWork> made = new ArrayList<>();
    private final List<ProposedWork> missed = new ArrayList<>();
    private final Map<PlanDate, MadeWork> workOf = new HashMap<>();
    private final Map<PlanDate, List<Line>> takenIn = new HashMap<>();
    private final PlanJobStore jobStore = new PlanJobStore();
    private Map<Long, JobPlan> jobs = Map.of();

    GenerationRun(
            Tx tx, WorkOrders orders, WorkOrderTasks tasks, RoundRuns runs, PlanStore plans, PlanChoices choices) {
        this.tx = tx;
        this.orders = orders;
        this.tasks = tasks;
        this.runs = runs;
        this.plans = plans;
        this.choices = choices;
    }

    Outcome<WorkGenerated> carryOut(List<Line> lines) {
        Checks law =
                new LawfulChoices(choices).check(lines.stream().map(Line::named).toList());
        if (!law.ok()) {
            return Outcome.refused(law.violations());
        }
        lines.forEach(this::note);
        jobs = jobStore.read(
                tx.dsl(),
                lines.stream().filter(this::isOfWork).map(Line::planId).collect(Collectors.toSet()));
        return makeAll(lines.stream().filter(this::settle).toList()).then(all -> record(lines));
    }

    private Outcome<WorkGenerated> record(List<Line> lines) {
        lines.stream()
                .filter(line -> line.proposal().disposition() == Disposition.COVERED)
                .filter(line -> line.proposal().settles())
                .forEach(this::cover);
        supersede(lines);
        plans.record(tx, occurrences);
        return Outcome.done(new WorkGenerated(made, missed));
    }

    private boolean isOfWork(Line line) {
        Disposition what = line.proposal().disposition();
        return what == Disposition.MAKE || what == Disposition.COVERED;
    }

    /// Which smaller jobs a bigger one takes in.
    private void note(Line line) {
        PlanDate by = line.proposal().coveredBy();
        FamilyPlace place = line.proposal().plan().place();
        if (by != null && line.proposal().settles() && place != null && place.mode() == FamilyMode.INCLUDE) {
            takenIn.computeIfAbsent(by, date -> new ArrayList<>()).add(line);
        }
    }

    /// The job of the plan, and those that it takes in.
    private PlanJob job(Line line) {
        List<PlanJob> smaller = takenIn.getOrDefault(line.proposal().date(), List.of()).stream()
                .map(this::ownJob)
                .toList();
        return ownJob(line).takingIn(smaller);
    }

    private PlanJob ownJob(Line line) {
        return line.plan().job().with(jobs.getOrDefault(line.planId(), JobPlan.NOTHING));
    }

    /// Whether work is to be made; what else came of the date is recorded.
    private boolean settle(Line line) {
        Proposal proposal = line.proposal();
        if (proposal.disposition() == Disposition.MAKE) {
            String why = choices.leftOut().get(proposal.date());
            if (why != null) {
                occurrences.add(NewOccurrence.leftOut(proposal, why));
            }
            return choices.makes(proposal.date());
        }
        if (proposal.settles()) {
            switch (proposal.disposition()) {
                case MISSED -> {
                    missed.add(line.named());
                    occurrences.add(NewOccurrence.of(proposal, OccurrenceStatus.MISSED, null));
                }
                case SKIP -> occurrences.add(NewOccurrence.of(proposal, OccurrenceStatus.SKIPPED, null));
                default -> {}
            }
        }
        return false;
    }

    /// A date that was not chosen takes nobody's place yet.
    private void supersede(List<Line> lines) {
        Set<PlanDate> settled = occurrences.stream()
                .map(one -> new PlanDate(one.date().planId(), one.date().equipmentId(), one.dueOn()))
                .collect(Collectors.toSet());
        for (Line line : lines) {
            Proposal proposal = line.proposal();
            var kept = new PlanDate(line.planId(), proposal.machine().equipmentId(), proposal.dueOn());
            if (proposal.disposition() == Disposition.SUPERSEDED && proposal.settles() && settled.contains(kept)) {
                occurrences.add(NewOccurrence.of(proposal, OccurrenceStatus.SUPERSEDED, null));
            }
        }
    }

    /// A bigger job that was not chosen covers nothing yet.
    private void cover(Line line) {
        PlanDate by = Objects.requireNonNull(line.proposal().coveredBy());
        MadeWork work = workOf.containsKey(by) ? workOf.get(by) : plans.workOf(tx.dsl(), by);
        if (work != null) {
            occurrences.add(NewOccurrence.of(line.proposal(), OccurrenceStatus.SATISFIED, work));
        }
    }

    /// The work orders at once, the runs of rounds one after the other.
    private Outcome<List<GeneratedWork>> makeAll(List<Line> lines) {
        List<PlanJob> planned = new ArrayList<>();
        List<NewWorkOrder> wanted = new ArrayList<>();
        for (Line line : lines) {
            if (line.plan().job().roundId() == null) {
                PlanJob job = job(line);
                planned.add(job);
                wanted.add(order(line.plan(), job, line.proposal(), choices.dueOn(line.proposal())));
            }
        }
        return orders.createAllIn(tx, wanted).then(refs -> {
            Map<Long, JobPlan> jobsOfOrders = new LinkedHashMap<>();
            for (int i = 0; i < refs.size(); i++) {
                jobsOfOrders.put(refs.get(i).id(), planned.get(i).job());
            }
            tasks.planAllIn(tx, jobsOfOrders);
            return addAll(lines, refs.iterator());
        });
    }

    private Outcome<List<GeneratedWork>> addAll(List<Line> lines, Iterator<WorkOrderRef> refs) {
        for (Line line : lines) {
            Long round = line.plan().job().roundId();
            if (round == null) {
                WorkOrderRef order = refs.next();
                add(line, new MadeWork(order.id(), null), order.id(), order.number());
            } else {
                Outcome<RunRef> run = runs.createIn(tx, round, choices.dueOn(line.proposal()));
                if (!run.isDone()) {
                    return Outcome.refused(run.violations());
                }
                RunRef made = run.orThrow();
                add(line, new MadeWork(null, made.id()), made.id(), made.number());
            }
        }
        return Outcome.done(made);
    }

    private void add(Line line, MadeWork work, long id, String number) {
        made.add(new GeneratedWork(line.named(), id, number));
        workOf.put(line.proposal().date(), work);
        occurrences.add(NewOccurrence.of(line.proposal(), OccurrenceStatus.GENERATED, work)
                .because(choices.reason(line.proposal())));
    }

    private static NewWorkOrder order(PlanFields plan, PlanJob job, Proposal proposal, LocalDate dueOn) {
        var fields = new WorkOrderFields(
                Objects.requireNonNullElse(job.workTitle(), plan.name()),
                job.workDescription(),
                proposal.machine().equipmentId(),
                WorkOrderType.PREVENTIVE,
                job.priority(),
                dueOn,
                null,
                job.leadingCraft(),
                job.totalHours(),
                null,
                null,
                null,
                null);
        return new NewWorkOrder(fields, WorkOrderStatus.APPROVED, null, plan.code());
    }
}
