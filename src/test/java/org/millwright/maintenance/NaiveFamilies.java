package org.millwright.maintenance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.millwright.maintenance.NaiveSchedule.Answer;

/// A second, slow reading of families, for tests: from the biggest plan of a machine to the smallest, each looks at the
/// days on which the bigger ones are, or were, made.
final class NaiveFamilies {

    private static final int FAR_DAYS = 400;

    private static final Set<Disposition> WORK = Set.of(
            Disposition.MAKE,
            Disposition.NOT_YET,
            Disposition.DEFER,
            Disposition.ALREADY_OPEN,
            Disposition.MACHINE_OUT);

    private record Job(long familyId, int rank, LocalDate dueOn, boolean made) {}

    private final Map<Long, NaiveDays> days = new HashMap<>();
    private final List<Job> jobs = new ArrayList<>();

    /// @param plans of one machine, in the same plant at each question
    Map<Long, List<Answer>> answers(List<PlanOnMachine> plans, PlanningDay day) {
        jobs.clear();
        var ranked = new ArrayList<>(plans);
        ranked.sort(Comparator.comparing((PlanOnMachine on) -> rank(on.plan())).reversed());
        var answers = new HashMap<Long, List<Answer>>();
        for (var on : ranked) {
            var lead = day.today().plusDays(on.plan().timing().leadDays());
            var horizon = lead.isAfter(day.until()) ? lead : day.until();
            if (on.plan().place() != null) {
                remember(on, schedule(on, day, horizon.plusDays(FAR_DAYS)).answers());
            }
            answers.put(on.plan().planId(), schedule(on, day, horizon).answers());
        }
        return answers;
    }

    private NaiveSchedule schedule(PlanOnMachine on, PlanningDay day, LocalDate horizon) {
        var ofPlan = days.computeIfAbsent(
                on.plan().planId(), plan -> new NaiveDays(on.plan().timing().days(), day.calendar()));
        return new NaiveSchedule(
                on,
                day,
                horizon,
                ofPlan,
                due -> isCovered(on.plan(), due, false),
                due -> isCovered(on.plan(), due, true));
    }

    private static int rank(PlanSchedule plan) {
        return plan.place() == null ? 0 : plan.place().rank();
    }

    private void remember(PlanOnMachine on, List<Answer> answers) {
        var place = Objects.requireNonNull(on.plan().place());
        for (var answer : answers) {
            if (WORK.contains(answer.disposition())) {
                boolean made = answer.disposition() == Disposition.MAKE;
                jobs.add(new Job(place.familyId(), place.rank(), Objects.requireNonNull(answer.dueOn()), made));
            }
        }
        for (var one : on.known()) {
            if (one.status() == OccurrenceStatus.GENERATED && (one.open() || one.doneOn() != null)) {
                jobs.add(new Job(place.familyId(), place.rank(), one.dueOn(), true));
            }
        }
    }

    /// @param made whether the job that counts, of the biggest the nearest, must be made
    private boolean isCovered(PlanSchedule plan, LocalDate due, boolean made) {
        var place = plan.place();
        return place != null
                && jobs.stream()
                        .filter(job -> job.familyId() == place.familyId() && job.rank() > place.rank())
                        .filter(job -> distance(job, due) <= place.withinDays())
                        .min(Comparator.comparingInt((Job job) -> -job.rank())
                                .thenComparingLong(job -> distance(job, due))
                                .thenComparing(Job::dueOn))
                        .filter(job -> job.made() || !made)
                        .isPresent();
    }

    private static long distance(Job job, LocalDate due) {
        return Math.abs(ChronoUnit.DAYS.between(job.dueOn(), due));
    }
}
