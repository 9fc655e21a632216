package org.millwright.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the moves of a work order change.
///
/// @param holdReason what it waits for, while on hold
public record WorkOrderState(
        WorkOrderStatus status, @Nullable HoldReason holdReason, WorkOrderTimes times) {

    /// Asked for, and not yet agreed to.
    public static WorkOrderState requested(Instant at) {
        return new WorkOrderState(WorkOrderStatus.REQUESTED, null, WorkOrderTimes.reportedAt(at));
    }

    /// Made by a plan, an inspection, or somebody who may: it can be started at once.
    public static WorkOrderState approved(Instant at) {
        return new WorkOrderState(WorkOrderStatus.APPROVED, null, WorkOrderTimes.reportedAt(at));
    }
}
