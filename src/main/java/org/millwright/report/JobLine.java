package org.millwright.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderTimes;
import org.millwright.workorder.WorkOrderType;

/// A work order in the report.
///
/// @param priority 1 (at once) to 4 (when there is time)
/// @param givenUp when it was rejected or declared void
/// @param hours worked on it in the month
/// @param cost charged to it in the month
public record JobLine(
        String number,
        String title,
        String equipmentTag,
        String equipmentName,
        WorkOrderType type,
        int priority,
        WorkOrderStatus status,
        @Nullable LocalDate dueOn,
        WorkOrderTimes times,
        @Nullable Instant givenUp,
        @Nullable Integer downtimeMinutes,
        @Nullable String problem,
        @Nullable String cause,
        @Nullable String remedy,
        BigDecimal hours,
        Money cost) {

    /// How long the repair of a failure took; none for other work.
    public @Nullable BigDecimal repairHours() {
        return type.isFailure() ? JobLife.repairHours(times.started(), times.completed(), times.backInService()) : null;
    }
}
