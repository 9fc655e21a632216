package org.millwright.maintenance.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.millwright.inspection.app.RoundRuns;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.GeneratedWork;
import org.millwright.maintenance.NewOccurrence;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.PlanningDay;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.Scheduling;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.maintenance.store.PlanFacts;
import org.millwright.maintenance.store.PlanStore;
import org.millwright.meter.app.MeterQueries;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.site.app.SiteCalendar;
import org.millwright.workorder.app.WorkOrderTasks;
import org.millwright.workorder.app.WorkOrders;

/// Shows what the plans would make, and makes it. Doing it twice changes nothing.
public final class PlanGeneration {

    private static final Op GENERATE = new Op("maintenance.generate");

    private final Store store;
    private final WorkOrders orders;
    private final WorkOrderTasks tasks;
    private final RoundRuns runs;
    private final PlanningFacts planning;
    private final PlanStore plans = new PlanStore();

    public PlanGeneration(
            Store store,
            WorkOrders orders,
            WorkOrderTasks tasks,
            RoundRuns runs,
            SiteCalendar calendar,
            MeterQueries meters) {
        this.store = store;
        this.orders = orders;
        this.tasks = tasks;
        this.runs = runs;
        this.planning = new PlanningFacts(calendar, meters);
    }

    /// What stands on the plans up to a day, each date with what would become of it today, and why.
    public List<ProposedWork> preview(LocalDate until) {
        return preview(until, false);
    }

    /// @param early whether work is made also before its lead time begins
    public List<ProposedWork> preview(LocalDate until, boolean early) {
        return store.read(dsl -> lines(dsl, store.zone(), planning.day(dsl, store.today(), until, early))).stream()
                .map(Line::named)
                .toList();
    }

    /// Carries out all that the preview says to make, and records what it says is missed: all of it or nothing.
    public Outcome<WorkGenerated> generate(LocalDate until) {
        return generate(until, false);
    }

    /// @param early whether work is made also before its lead time begins
    public Outcome<WorkGenerated> generate(LocalDate until, boolean early) {
        return store.transact(GENERATE, tx -> generateIn(tx, until, early, PlanChoices.ALL));
    }

    /// Makes these dates alone, as far as they are still to be made; the others wait. What is missed is recorded.
    public Outcome<WorkGenerated> generate(LocalDate until, boolean early, Set<PlanDate> chosen) {
        return generate(until, early, PlanChoices.only(chosen));
    }

    /// As somebody decided about each line: what is left out is recorded with the reason, and work gets the due date
    /// that was set for it.
    public Outcome<WorkGenerated> generate(LocalDate until, boolean early, PlanChoices choices) {
        return choices.check().then(() -> store.transact(GENERATE, tx -> generateIn(tx, until, early, choices)));
    }

    public Outcome<WorkGenerated> generateIn(Tx tx, LocalDate until, boolean early, Predicate<PlanDate> chosen) {
        return generateIn(tx, until, early, new PlanChoices(chosen, Map.of(), Map.of()));
    }

    public Outcome<WorkGenerated> generateIn(Tx tx, LocalDate until, boolean early, PlanChoices choices) {
        plans.lockAll(tx);
        List<Line> lines = lines(tx.dsl(), tx.zone(), planning.day(tx.dsl(), tx.today(), until, early));
        return new GenerationRun(tx, orders, tasks, runs, plans, choices).carryOut(lines);
    }

    /// Makes one date before its time, for another day: of its plan on its machine what lies before it is settled, and
    /// of its family what it covers; the rest of the plant stays as it is.
    ///
    /// @param until the day of the date, by its plan
    /// @param to the day on which its work is due
    Outcome<GeneratedWork> makeIn(Tx tx, PlanDate date, LocalDate until, LocalDate to) {
        var choices = new PlanChoices(date::equals, Map.of(date, to), Map.of());
        return choices.check().then(() -> {
            plans.lockAll(tx);
            PlanningDay day = planning.day(tx.dsl(), tx.today(), until, true);
            List<PlanFacts> facts = planning.until(tx.dsl(), tx.zone(), day).stream()
                    .filter(one -> one.on().machine().equipmentId() == date.equipmentId())
                    .toList();
            var one = new OneDate(date, lines(facts, day));
            return one.toMake()
                    .then(_ -> new GenerationRun(tx, orders, tasks, runs, plans, choices).carryOut(one.settled()))
                    .map(made -> made.made().getFirst());
        });
    }

    /// Records what dates came to elsewhere: for loading history.
    public void recordIn(Tx tx, List<NewOccurrence> occurrences) {
        plans.record(tx, occurrences);
    }

    /// As {@link #recordIn}, for very many.
    public void loadIn(HistoryLoad history, NewOccurrence occurrence) {
        plans.load(history, occurrence);
    }

    private List<Line> lines(DSLContext dsl, ZoneId zone, PlanningDay day) {
        return lines(planning.until(dsl, zone, day), day);
    }

    private static List<Line> lines(List<PlanFacts> known, PlanningDay day) {
        var facts = new FactsByPlace(known);
        return Scheduling.propose(facts.all(), day).stream()
                .map(proposal -> new Line(facts.of(proposal), proposal))
                .toList();
    }
}
