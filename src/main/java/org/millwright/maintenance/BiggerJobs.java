package org.millwright.maintenance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;

/// The bigger jobs of a family on one machine, on their days: they cover smaller ones that fall due with them.
final class BiggerJobs {

    private record Job(PlanDate date, String code, FamilyPlace place, LocalDate dueOn, boolean made) {}

    private final List<Job> jobs = new ArrayList<>();

    /// What a plan will make, or has made. A job that is covered itself covers nothing: it is not done. No more does
    /// work that was given up.
    void add(PlanOnMachine on, FamilyPlace place, Collection<Proposal> proposals) {
        for (Proposal proposal : proposals) {
            if (proposal.disposition().isWork()) {
                boolean made = proposal.disposition() == Disposition.MAKE;
                jobs.add(new Job(proposal.date(), on.plan().code(), place, proposal.dueOn(), made));
            }
        }
        for (Occurrence one : on.known()) {
            if (one.status() == OccurrenceStatus.GENERATED && (one.open() || one.doneOn() != null)) {
                var date = new PlanDate(on.plan().planId(), on.machine().equipmentId(), one.scheduledOn());
                jobs.add(new Job(date, on.plan().code(), place, one.dueOn(), true));
            }
        }
    }

    /// @return null where no bigger job does the work of a date
    @Nullable
    Proposal covering(PlanOnMachine on, Due due, LocalDate dueOn) {
        FamilyPlace place = on.plan().place();
        if (place == null || jobs.isEmpty()) {
            return null;
        }
        Job job = nearest(dueOn, place, on.plan().statutory());
        if (job == null) {
            return null;
        }
        String key = place.mode() == FamilyMode.REPLACE ? "maintenance.why.covered" : "maintenance.why.included";
        Message reason = Message.of(key, job.code(), job.dueOn());
        return new Proposal(on.plan(), on.machine(), due, Disposition.COVERED, job.made(), reason, job.date());
    }

    /// The biggest within reach, which for what the law demands ends with its date; of several, the nearest.
    private @Nullable Job nearest(LocalDate dueOn, FamilyPlace place, boolean statutory) {
        return jobs.stream()
                .filter(job -> job.place().rank() > place.rank())
                .filter(job -> distance(job, dueOn) <= place.withinDays())
                .filter(job -> !statutory || !job.dueOn().isAfter(dueOn))
                .min(Comparator.comparingInt((Job job) -> -job.place().rank())
                        .thenComparingLong(job -> distance(job, dueOn))
                        .thenComparing(Job::dueOn)
                        .thenComparing(Job::code))
                .orElse(null);
    }

    private static long distance(Job job, LocalDate dueOn) {
        return Math.abs(ChronoUnit.DAYS.between(job.dueOn(), dueOn));
    }
}
