package org.millwright.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.millwright.sample.OpenJob.Story;
import org.millwright.sample.PlanBook.Preventive;
import org.millwright.sample.SampleEvent.Job;
import org.millwright.sample.SampleEvent.OccurrenceMissed;
import org.millwright.sample.SampleEvent.WorkPlanned;

/// Makes the work orders of the maintenance plans, each its lead time before it falls due.
final class PreventiveWork {

    private record Due(LocalDate makeOn, int plan, int machine, LocalDate dueOn) {}

    private static final double LATE_SHARE = 0.08;

    private final List<Preventive> plans;
    private final boolean[][] open;
    private final PriorityQueue<Due> queue = new PriorityQueue<>(
            Comparator.comparing(Due::makeOn).thenComparingInt(Due::plan).thenComparingInt(Due::machine));
    private final SamplePerson planner;
    private final Consumption consumption;
    private final Dice dice;

    PreventiveWork(List<Preventive> plans, SamplePerson planner, Consumption consumption, Dice dice) {
        this.plans = plans;
        this.planner = planner;
        this.consumption = consumption;
        this.dice = dice;
        this.open = new boolean[plans.size()][];
        for (int i = 0; i < plans.size(); i++) {
            open[i] = new boolean[plans.get(i).machines().size()];
            for (int machine = 0; machine < open[i].length; machine++) {
                wait(i, machine, plans.get(i).plan().anchorOn());
            }
        }
    }

    /// About how many work orders the plans make up to a day.
    static double expected(List<Preventive> plans, LocalDate today) {
        double count = 0;
        for (Preventive preventive : plans) {
            long days = preventive
                    .plan()
                    .anchorOn()
                    .minusDays(preventive.plan().leadDays())
                    .until(today, ChronoUnit.DAYS);
            if (days > 0) {
                double length = preventive.template().cadence().length();
                count += preventive.machines().size() * (days / length + 0.5);
            }
        }
        return count;
    }

    void make(DayLog log, Workshop workshop) {
        while (!queue.isEmpty() && !queue.peek().makeOn().isAfter(log.day())) {
            Due due = queue.remove();
            Preventive preventive = plans.get(due.plan());
            if (!open[due.plan()][due.machine()]) {
                order(log, workshop, due, preventive);
            } else if (log.day().isBefore(due.dueOn())) {
                queue.add(new Due(log.day().plusDays(1), due.plan(), due.machine(), due.dueOn()));
                continue;
            } else {
                log.add(new OccurrenceMissed(
                        log.at(4, 10),
                        planner.code(),
                        preventive.plan().code(),
                        preventive.machines().get(due.machine()).tag(),
                        due.dueOn(),
                        "The order before it was still open"));
            }
            if (!preventive.template().floating()) {
                Cadence cadence = preventive.template().cadence();
                wait(due.plan(), due.machine(), cadence.next(preventive.plan().anchorOn(), due.dueOn()));
            }
        }
    }

    void completed(OpenJob job, LocalDate day) {
        open[job.plan][job.planMachine] = false;
        Preventive preventive = plans.get(job.plan);
        if (preventive.template().floating()) {
            wait(job.plan, job.planMachine, preventive.template().cadence().afterDone(day));
        }
    }

    private void wait(int plan, int machine, LocalDate dueOn) {
        queue.add(new Due(dueOn.minusDays(plans.get(plan).plan().leadDays()), plan, machine, dueOn));
    }

    private void order(DayLog log, Workshop workshop, Due due, Preventive preventive) {
        SamplePlan plan = preventive.plan();
        Machine machine = preventive.machines().get(due.machine());
        LocalDateTime at = log.at(4, 15 + dice.below(30));
        int order = workshop.nextOrder();
        var job = new Job(
                plan.work().title(),
                preventive.description(),
                machine.tag(),
                plan.work().priority(),
                due.dueOn(),
                plan.work().craft(),
                plan.work().hours());
        log.add(new WorkPlanned(at, planner.code(), order, job, plan.code(), due.dueOn()));
        LocalDate planned = due.dueOn().plusDays(dice.chance(LATE_SHARE) ? dice.between(3, 24) : dice.between(-4, 1));
        double hours = preventive.template().hours() * dice.between(0.8, 1.25);
        var made = new OpenJob(
                order,
                machine,
                preventive.template().craft(),
                plan.work().priority(),
                at,
                planned,
                hours,
                Story.NONE,
                0);
        made.plan = due.plan();
        made.planMachine = due.machine();
        made.crew = preventive.template().hours() >= 8 ? 2 : 1;
        if (dice.chance(0.6)) {
            consumption.plan(made, preventive.template().part());
        }
        open[due.plan()][due.machine()] = true;
        workshop.take(made);
    }
}
