package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people enter about a maintenance plan.
///
/// @param recurrence the rule as {@link Recurrence#parse(String)} reads it
/// @param anchorOn the first day the plan may fall due
/// @param roundId the round to be walked, for a plan that makes rounds
/// @param workTitle what the work orders are called, for a plan that makes work orders
/// @param plannedHours hours of one work order
/// @param equipmentIds the machines under the plan
public record PlanFields(
        String code,
        String name,
        PlanProduct product,
        String recurrence,
        @Nullable LocalDate anchorOn,
        PlanBasis basis,
        int leadDays,
        @Nullable Long roundId,
        @Nullable String workTitle,
        @Nullable String workDescription,
        int priority,
        @Nullable String craft,
        @Nullable BigDecimal plannedHours,
        boolean active,
        List<Long> equipmentIds) {

    public PlanFields {
        equipmentIds = List.copyOf(equipmentIds);
    }
}
