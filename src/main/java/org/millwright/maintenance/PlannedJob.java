package org.millwright.maintenance;

import java.time.LocalDate;
import java.util.List;
import org.millwright.workorder.CraftHours;

/// Work that a plan is still to make, with what it needs.
///
/// @param on the day on which it is to be done: of a smaller job that a bigger one takes in, that of the bigger; today
/// where it is overdue
/// @param takenIn whether a bigger job of its family does it along
public record PlannedJob(ProposedWork work, LocalDate on, boolean takenIn, PlanJob job) {

    public List<CraftDemand> demands() {
        return job.hours().stream()
                .map((CraftHours hours) -> new CraftDemand(on, hours.craft(), hours.hours(), true))
                .toList();
    }
}
