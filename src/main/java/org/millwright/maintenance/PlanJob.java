package org.millwright.maintenance;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;

/// What a plan makes: runs of a round, or work orders.
///
/// @param roundId the round to be walked, for a plan that makes rounds
/// @param workTitle what the work orders are called, for a plan that makes work orders
/// @param craft who is needed first
/// @param plannedHours hours of one work order
/// @param job its tasks, and what else it needs
public record PlanJob(
        PlanProduct product,
        @Nullable Long roundId,
        @Nullable String workTitle,
        @Nullable String workDescription,
        int priority,
        @Nullable String craft,
        @Nullable BigDecimal plannedHours,
        JobPlan job) {

    /// One that consists of nothing but its description.
    public PlanJob(
            PlanProduct product,
            @Nullable Long roundId,
            @Nullable String workTitle,
            @Nullable String workDescription,
            int priority,
            @Nullable String craft,
            @Nullable BigDecimal plannedHours) {
        this(product, roundId, workTitle, workDescription, priority, craft, plannedHours, JobPlan.NOTHING);
    }

    /// What it needs of each craft: the hours that are planned by craft, or those of the one that is needed first.
    public List<CraftHours> hours() {
        if (!job.crafts().isEmpty() || plannedHours == null) {
            return job.crafts();
        }
        return List.of(new CraftHours(craft == null ? "" : craft, plannedHours));
    }

    /// Of one work order, all crafts together; null when nobody says.
    public @Nullable BigDecimal totalHours() {
        return hours().stream().map(CraftHours::hours).reduce(BigDecimal::add).orElse(null);
    }

    /// Who is needed first: the craft that is named, else the first of the job's.
    public @Nullable String leadingCraft() {
        if (craft != null || job.crafts().isEmpty()) {
            return craft;
        }
        String first = job.crafts().getFirst().craft();
        return first.isEmpty() ? null : first;
    }

    /// This job with smaller ones in it: nobody's hours are lost, whether a craft is named for them or not.
    public PlanJob takingIn(List<PlanJob> smaller) {
        if (smaller.isEmpty()) {
            return this;
        }
        JobPlan all = whole();
        for (PlanJob one : smaller) {
            all = all.with(one.whole());
        }
        return with(all);
    }

    private JobPlan whole() {
        return new JobPlan(job.tasks(), hours(), job.parts(), job.services());
    }

    public PlanJob with(JobPlan needs) {
        return new PlanJob(product, roundId, workTitle, workDescription, priority, craft, plannedHours, needs);
    }
}
