package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.millwright.inspection.Verdict;
import org.millwright.sample.CheckCatalogue.Check;
import org.millwright.sample.Findings.Cure;
import org.millwright.sample.RoundBook.Point;
import org.millwright.sample.RoundBook.Walk;
import org.millwright.sample.SampleEvent.Answer;
import org.millwright.sample.SampleEvent.FindingFiled;
import org.millwright.sample.SampleEvent.Job;
import org.millwright.sample.SampleEvent.RoundScheduled;
import org.millwright.sample.SampleEvent.RoundSkipped;
import org.millwright.sample.SampleEvent.RoundWalked;

/// The inspection rounds: made due, walked, sometimes late or not at all, and what they find becomes work.
final class Walks {

    /// @param walkOn the day on which somebody has time for it
    private record Run(int number, int walk, LocalDate walkOn, boolean skipped) {}

    private static final List<String> EXCUSES =
            List.of("Line down for change-over", "Inspector ill, nobody free", "Audit in the plant that day");

    /// One round in so many is still to be walked in the last week.
    private static final int LEFT_OPEN = 4;

    private final List<Walk> walks;
    private final LocalDate[] nextDue;
    private final int[] firstPoint;
    private final List<WatchedPoint> points = new ArrayList<>();
    private final List<Run> open = new ArrayList<>();
    private final LocalDate today;
    private final Crew crew;
    private final Consumption consumption;
    private final Dice dice;
    private int runs;

    Walks(List<Walk> walks, LocalDate from, LocalDate today, Crew crew, Consumption consumption, Dice dice) {
        this.walks = walks;
        this.today = today;
        this.crew = crew;
        this.consumption = consumption;
        this.dice = dice;
        this.nextDue = new LocalDate[walks.size()];
        this.firstPoint = new int[walks.size()];
        for (int i = 0; i < walks.size(); i++) {
            nextDue[i] = walks.get(i).plan().anchorOn();
            firstPoint[i] = points.size();
            for (Point point : walks.get(i).points()) {
                points.add(new WatchedPoint(point.check(), from, dice));
            }
        }
    }

    void walk(DayLog log, Workshop workshop) {
        for (int i = 0; i < nextDue.length; i++) {
            SamplePlan plan = walks.get(i).plan();
            while (!nextDue[i].minusDays(plan.leadDays()).isAfter(log.day())) {
                schedule(log, i, plan);
            }
        }
        if (PlantDays.sunday(log.day()) || PlantDays.holiday(log.day())) {
            return;
        }
        LocalDateTime[] free = new LocalDateTime[crew.inspectors().size()];
        for (int i = 0; i < free.length; i++) {
            free[i] = log.at(6, 20 + dice.below(35));
        }
        for (Iterator<Run> runsLeft = open.iterator(); runsLeft.hasNext(); ) {
            Run run = runsLeft.next();
            if (run.walkOn().isAfter(log.day())) {
                continue;
            }
            int inspector = run.walk() % free.length;
            if (run.skipped()) {
                String excuse = dice.pick(EXCUSES);
                log.add(new RoundSkipped(
                        log.at(15, dice.below(60)),
                        crew.supervisors().getFirst().code(),
                        run.number(),
                        excuse));
            } else {
                free[inspector] =
                        walk(log, workshop, run, inspector, free[inspector]).plusMinutes(dice.between(10, 40));
            }
            runsLeft.remove();
        }
    }

    void repaired(OpenJob job) {
        points.get(job.point).repaired();
    }

    private void schedule(DayLog log, int walk, SamplePlan plan) {
        LocalDate due = nextDue[walk];
        nextDue[walk] = walks.get(walk).cadence().next(plan.anchorOn(), due);
        String planner = crew.planners().getFirst().code();
        for (Iterator<Run> before = open.iterator(); before.hasNext(); ) {
            Run run = before.next();
            if (run.walk() == walk && !run.walkOn().isBefore(due)) {
                log.add(new RoundSkipped(
                        log.at(4, 2), planner, run.number(), "Not walked before the next one came due"));
                before.remove();
            }
        }
        String round = walks.get(walk).round().code();
        log.add(new RoundScheduled(log.at(4, 5), planner, ++runs, plan.code(), round, due));
        boolean left = due.isAfter(today.minusDays(7)) && walk % LEFT_OPEN == 0;
        boolean skipped = dice.chance(0.025);
        LocalDate walkOn =
                left ? LocalDate.MAX : due.plusDays(skipped ? 1 : dice.chance(0.08) ? dice.between(1, 2) : 0);
        open.add(new Run(runs, walk, walkOn, skipped));
    }

    private LocalDateTime walk(DayLog log, Workshop workshop, Run run, int inspector, LocalDateTime start) {
        Walk walk = walks.get(run.walk());
        String by = crew.inspectors().get(inspector).code();
        var answers = new ArrayList<Answer>();
        LocalDateTime end = start;
        for (int i = 0; i < walk.points().size(); i++) {
            answers.add(points.get(firstPoint[run.walk()] + i).look(i + 1, log.day(), dice));
            end = end.plusMinutes(dice.between(2, 4));
        }
        log.add(new RoundWalked(end, by, run.number(), start, List.copyOf(answers)));
        for (int i = 0; i < answers.size(); i++) {
            WatchedPoint point = points.get(firstPoint[run.walk()] + i);
            Verdict verdict = answers.get(i).verdict();
            if (!point.reported && (verdict == Verdict.FAIL || (verdict == Verdict.FLAG && dice.chance(0.12)))) {
                point.reported = true;
                file(log, workshop, run, walk.points().get(i), firstPoint[run.walk()] + i, answers.get(i), end, by);
            }
        }
        return end;
    }

    private void file(
            DayLog log,
            Workshop workshop,
            Run run,
            Point point,
            int number,
            Answer answer,
            LocalDateTime at,
            String by) {
        Check check = point.check();
        Cure cure = Findings.of(check);
        int priority = answer.verdict() == Verdict.FAIL ? 2 : 4;
        int days = priority == 2 ? 7 : 30;
        int order = workshop.nextOrder();
        String reading = answer.reading() == null ? "" : ": " + answer.reading() + " " + check.unit();
        var job = new Job(
                check.finding() + reading,
                check.name() + " at " + point.machine().tag() + (reading.isEmpty() ? " not in order" : reading),
                point.machine().tag(),
                priority,
                log.day().plusDays(days),
                check.craft().label(),
                BigDecimal.valueOf(Math.round(cure.hours() * 100), 2));
        String problem = String.valueOf(cure.story().problem());
        log.add(new FindingFiled(at, by, order, job, problem, run.number(), answer.point()));
        LocalDate planned = log.day().plusDays(dice.between(0, days));
        var made = new OpenJob(
                order, point.machine(), check.craft(), priority, at, planned, cure.hours(), cure.story(), 0);
        made.point = number;
        consumption.plan(made, cure.part());
        workshop.take(made);
    }
}
