package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.millwright.inspection.app.RoundRuns;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.GeneratedWork;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.Scheduling;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.maintenance.store.PlanFacts;
import org.millwright.maintenance.store.PlanFactsReader;
import org.millwright.maintenance.store.PlanStore;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;
import org.millwright.workorder.app.WorkOrders;

/// Shows what the plans would make, and makes it. Doing it twice changes nothing.
public final class PlanGeneration {

    private static final Op GENERATE = new Op("maintenance.generate");

    private final Store store;
    private final WorkOrders orders;
    private final RoundRuns runs;
    private final PlanStore plans = new PlanStore();

    public PlanGeneration(Store store, WorkOrders orders, RoundRuns runs) {
        this.store = store;
        this.orders = orders;
        this.runs = runs;
    }

    /// What stands on the plans up to a day, each date with what would become of it today, and why.
    public List<ProposedWork> preview(LocalDate until) {
        return preview(until, false);
    }

    /// @param early whether work is made also before its lead time begins
    public List<ProposedWork> preview(LocalDate until, boolean early) {
        var reader = new PlanFactsReader(store.zone());
        LocalDate today = store.today();
        return lines(store.read(dsl -> reader.until(dsl, today, until)), today, until, early).stream()
                .map(Line::named)
                .toList();
    }

    /// Carries out all that the preview says to make, and records what it says is missed: all of it or nothing.
    public Outcome<WorkGenerated> generate(LocalDate until) {
        return generate(until, false);
    }

    /// @param early whether work is made also before its lead time begins
    public Outcome<WorkGenerated> generate(LocalDate until, boolean early) {
        return store.transact(GENERATE, tx -> generateIn(tx, until, early, date -> true));
    }

    /// Makes these dates alone, as far as they are still to be made; the others wait. What is missed is recorded.
    public Outcome<WorkGenerated> generate(LocalDate until, boolean early, Set<PlanDate> chosen) {
        return store.transact(GENERATE, tx -> generateIn(tx, until, early, chosen::contains));
    }

    public Outcome<WorkGenerated> generateIn(Tx tx, LocalDate until, boolean early, Predicate<PlanDate> chosen) {
        plans.lockAll(tx);
        List<NewOccurrence> occurrences = new ArrayList<>();
        List<GeneratedWork> made = new ArrayList<>();
        List<ProposedWork> missed = new ArrayList<>();
        for (Line line :
                lines(new PlanFactsReader(tx.zone()).until(tx.dsl(), tx.today(), until), tx.today(), until, early)) {
            PlanDate date = line.proposal().date();
            if (line.proposal().disposition() == Disposition.MISSED) {
                missed.add(line.named());
                occurrences.add(NewOccurrence.missed(date, line.proposal().reason()));
            } else if (line.proposal().disposition() == Disposition.MAKE && chosen.test(date)) {
                Outcome<GeneratedWork> result = make(tx, line, occurrences);
                if (!result.isDone()) {
                    return Outcome.refused(result.violations());
                }
                made.add(result.orThrow());
            }
        }
        plans.record(tx, occurrences);
        return Outcome.done(new WorkGenerated(made, missed));
    }

    /// Records what dates came to elsewhere: for loading history.
    public void recordIn(Tx tx, List<NewOccurrence> occurrences) {
        plans.record(tx, occurrences);
    }

    /// As {@link #recordIn}, for very many.
    public void loadIn(HistoryLoad history, NewOccurrence occurrence) {
        plans.load(history, occurrence);
    }

    private Outcome<GeneratedWork> make(Tx tx, Line line, List<NewOccurrence> occurrences) {
        PlanDate date = line.proposal().date();
        Message reason = line.proposal().reason();
        Long round = line.plan().roundId();
        if (round != null) {
            return runs.createIn(tx, round, date.scheduledOn()).map(run -> {
                occurrences.add(NewOccurrence.run(date, reason, run.id()));
                return new GeneratedWork(line.named(), run.id(), run.number());
            });
        }
        return orders.createIn(tx, order(line.plan(), date)).map(order -> {
            occurrences.add(NewOccurrence.order(date, reason, order.id()));
            return new GeneratedWork(line.named(), order.id(), order.number());
        });
    }

    private static NewWorkOrder order(PlanFields plan, PlanDate date) {
        var fields = new WorkOrderFields(
                Objects.requireNonNullElse(plan.workTitle(), plan.name()),
                plan.workDescription(),
                date.equipmentId(),
                WorkOrderType.PREVENTIVE,
                plan.priority(),
                date.scheduledOn(),
                null,
                plan.craft(),
                plan.plannedHours(),
                null,
                null,
                null,
                null);
        return new NewWorkOrder(fields, WorkOrderStatus.APPROVED, null, plan.code());
    }

    private static List<Line> lines(List<PlanFacts> facts, LocalDate today, LocalDate until, boolean early) {
        return facts.stream()
                .flatMap(one -> Scheduling.propose(one.on(), today, until, early).stream()
                        .map(proposal -> new Line(one, proposal)))
                .sorted(Comparator.comparing(Line::proposal, Scheduling.ORDER))
                .toList();
    }

    private record Line(PlanFacts facts, Proposal proposal) {

        PlanFields plan() {
            return facts.plan().fields();
        }

        ProposedWork named() {
            return facts.named(proposal);
        }
    }
}
