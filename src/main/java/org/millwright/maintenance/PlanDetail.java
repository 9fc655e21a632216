package org.millwright.maintenance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plan in full.
///
/// @param version what the user saw, given back with a change
/// @param round code and name of the round that the plan makes
public record PlanDetail(
        long id, int version, PlanFields fields, @Nullable String round, List<PlannedMachine> machines) {

    public PlanDetail {
        machines = List.copyOf(machines);
    }
}
