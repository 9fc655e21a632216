package org.millwright.workorder;

import org.jspecify.annotations.Nullable;

/// A work order as it stands.
///
/// @param version what the user saw, given back with a change
/// @param reportedBy who made it
/// @param checkPointId the inspection point that failed, for a finding
public record WorkOrder(
        long id,
        int version,
        String number,
        WorkOrderFields fields,
        WorkOrderState state,
        String reportedBy,
        @Nullable Long checkPointId) {

    public WorkOrderRef ref() {
        return new WorkOrderRef(id, number);
    }

    public WorkOrderStatus status() {
        return state.status();
    }
}
