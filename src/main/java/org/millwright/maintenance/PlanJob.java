package org.millwright.maintenance;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What a plan makes: runs of a round, or work orders.
///
/// @param roundId the round to be walked, for a plan that makes rounds
/// @param workTitle what the work orders are called, for a plan that makes work orders
/// @param plannedHours hours of one work order
public record PlanJob(
        PlanProduct product,
        @Nullable Long roundId,
        @Nullable String workTitle,
        @Nullable String workDescription,
        int priority,
        @Nullable String craft,
        @Nullable BigDecimal plannedHours) {}
