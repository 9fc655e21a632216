package org.millwright.workorder;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A work order as a line of a list.
public record WorkOrderRow(
        long id,
        String number,
        String title,
        WorkOrderStatus status,
        @Nullable HoldReason holdReason,
        WorkOrderType type,
        int priority,
        @Nullable LocalDate dueOn,
        long equipmentId,
        String equipmentTag,
        String equipmentName,
        @Nullable String assignee,
        Instant reportedAt,
        @Nullable Instant completedAt) {

    /// Whole days past the due date; zero when it is not late, or nobody has to do it any more.
    public long daysLate(LocalDate today) {
        return dueOn != null && status.isOpen() && dueOn.isBefore(today) ? ChronoUnit.DAYS.between(dueOn, today) : 0;
    }
}
