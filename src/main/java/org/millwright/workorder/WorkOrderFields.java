package org.millwright.workorder;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people enter about a work order, beside its moves.
///
/// @param priority 1 (at once) to 4 (when there is time)
/// @param craft who is needed, such as electrician
public record WorkOrderFields(
        String title,
        @Nullable String description,
        long equipmentId,
        WorkOrderType type,
        int priority,
        @Nullable LocalDate dueOn,
        @Nullable Long assigneeId,
        @Nullable String craft,
        @Nullable BigDecimal plannedHours,
        @Nullable String problem,
        @Nullable String cause,
        @Nullable String remedy,
        @Nullable Integer downtimeMinutes) {}
