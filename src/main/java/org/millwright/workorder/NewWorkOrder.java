package org.millwright.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A work order to be made.
///
/// @param status `REQUESTED` when somebody still has to agree, else `APPROVED`
/// @param checkPointId the inspection point that failed, for a finding
/// @param comment stands beside its first entry in the history
public record NewWorkOrder(
        WorkOrderFields fields,
        WorkOrderStatus status,
        @Nullable Long checkPointId,
        @Nullable String comment) {

    /// Somebody asks for work; another one approves it.
    public static NewWorkOrder requested(WorkOrderFields fields) {
        return new NewWorkOrder(fields, WorkOrderStatus.REQUESTED, null, null);
    }

    /// By somebody who may, or by a plan: it can be started at once.
    public static NewWorkOrder approved(WorkOrderFields fields) {
        return new NewWorkOrder(fields, WorkOrderStatus.APPROVED, null, null);
    }

    /// How it begins.
    public WorkOrderState state(Instant now) {
        return status == WorkOrderStatus.REQUESTED ? WorkOrderState.requested(now) : WorkOrderState.approved(now);
    }

    /// A failed or flagged point of an inspection.
    public static NewWorkOrder finding(WorkOrderFields fields, long checkPointId, @Nullable String comment) {
        return new NewWorkOrder(fields, WorkOrderStatus.APPROVED, checkPointId, comment);
    }
}
