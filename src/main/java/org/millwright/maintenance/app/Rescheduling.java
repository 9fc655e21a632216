package org.millwright.maintenance.app;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.CalendarEntry.OrderEntry;
import org.millwright.maintenance.CalendarEntry.PlanEntry;
import org.millwright.maintenance.CalendarEntry.RunEntry;
import org.millwright.maintenance.CraftCapacity;
import org.millwright.maintenance.CraftDemand;
import org.millwright.maintenance.CraftLoad;
import org.millwright.maintenance.DateChange;
import org.millwright.maintenance.DaySpan;
import org.millwright.maintenance.GeneratedWork;
import org.millwright.maintenance.PlanSchedule;
import org.millwright.maintenance.PlannedJob;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.Workload;
import org.millwright.maintenance.store.OrderRules;
import org.millwright.maintenance.store.PlanningRulesStore;
import org.millwright.platform.db.Store;
import org.millwright.site.app.SiteCalendar;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.app.WorkOrderTasks;
import org.millwright.workorder.app.WorkOrders;

/// Puts work to another day: the due date of a work order, or that of a plan's next date, whose work order is made for
/// it. What the rules say about the day is told first.
public final class Rescheduling {

    private static final Op MOVE = new Op("maintenance.move-date");

    private final Store store;
    private final WorkOrders orders;
    private final WorkOrderTasks tasks;
    private final PlanGeneration generation;
    private final WorkCalendar calendar;
    private final SiteCalendar site;
    private final OrderRules rules = new OrderRules();
    private final PlanningRulesStore settings = new PlanningRulesStore();

    public Rescheduling(
            Store store,
            WorkOrders orders,
            WorkOrderTasks tasks,
            PlanGeneration generation,
            WorkCalendar calendar,
            SiteCalendar site) {
        this.store = store;
        this.orders = orders;
        this.tasks = tasks;
        this.generation = generation;
        this.calendar = calendar;
        this.site = site;
    }

    /// What somebody should know before an entry is put to another day; refused where the rules do not allow it.
    ///
    /// @param weekBegins for the week in which a craft is asked for too much
    public Outcome<List<Message>> check(CalendarEntry entry, LocalDate to, DayOfWeek weekBegins) {
        return switch (entry) {
            case OrderEntry order -> check(order, change(order.order().id(), to), weekBegins);
            case PlanEntry plan -> check(plan, change(plan, to), weekBegins);
            case RunEntry run ->
                Outcome.refused("maintenance.refused.run-date", run.run().number());
        };
    }

    /// The work order is due on another day.
    public Outcome<Long> move(long orderId, @Nullable LocalDate to) {
        return store.transact(
                MOVE, tx -> orders.changeIn(tx, orderId, (WorkOrderFields fields) -> fields.withDueOn(to)));
    }

    /// The work of a plan's date is made now, and due on another day. The date itself stays what it is: what the plan
    /// makes next still counts from it.
    public Outcome<GeneratedWork> move(PlanEntry entry, LocalDate to) {
        Proposal proposal = entry.proposal();
        return store.transact(MOVE, tx -> generation.makeIn(tx, proposal.date(), proposal.dueOn(), to));
    }

    private Outcome<List<Message>> check(CalendarEntry entry, DateChange change, DayOfWeek weekBegins) {
        return change.check().then(() -> {
            List<Message> told = new ArrayList<>(change.warnings(site.read(), store.today()));
            told.addAll(overloads(entry, change.to(), weekBegins));
            return Outcome.done(told);
        });
    }

    private List<Message> overloads(CalendarEntry entry, LocalDate to, DayOfWeek weekBegins) {
        DaySpan week = DaySpan.week(to, weekBegins);
        List<CraftHours> needs = hours(entry);
        if (week.holds(entry.on()) || needs.isEmpty()) {
            // the week is asked for no more than before
            return List.of();
        }
        List<CraftDemand> demands = new ArrayList<>(calendar.demands(week));
        for (PlannedJob job : calendar.planned(week)) {
            demands.addAll(job.demands());
        }
        CraftCapacity capacity = calendar.capacity();
        Workload load = Workload.of(List.of(week), demands, capacity);
        List<Message> told = new ArrayList<>();
        for (CraftHours need : needs) {
            CraftLoad there = load.rows().stream()
                    .filter(row -> row.craft().equalsIgnoreCase(need.craft().strip()))
                    .findFirst()
                    .map(Workload.Row::total)
                    .orElse(new CraftLoad(week, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
            DateChange.overload(need.craft(), there, need.hours()).ifPresent(told::add);
        }
        return told;
    }

    private List<CraftHours> hours(CalendarEntry entry) {
        return switch (entry) {
            case OrderEntry order -> {
                List<CraftHours> crafts = tasks.job(order.order().id()).crafts();
                BigDecimal hours = order.hours();
                String craft = order.craft();
                yield !crafts.isEmpty() || hours == null || craft == null
                        ? crafts
                        : List.of(new CraftHours(craft, hours));
            }
            case PlanEntry plan -> plan.planned().job().hours();
            case RunEntry _ -> List.of();
        };
    }

    private DateChange change(long orderId, LocalDate to) {
        return new DateChange(to, store.read(dsl -> rules.of(dsl, orderId)).orElse(null));
    }

    private DateChange change(PlanEntry entry, LocalDate to) {
        Proposal proposal = entry.proposal();
        PlanSchedule plan = proposal.plan();
        boolean statutory = entry.planned().work().statutory();
        int grace = store.read(settings::read).grace().days(plan.timing(), statutory);
        return new DateChange(
                to,
                new DateChange.Rule(
                        plan.code(),
                        proposal.dueOn(),
                        statutory,
                        grace,
                        plan.timing().days().season()));
    }
}
