package org.millwright.cost;

import org.jspecify.annotations.Nullable;

/// What bears a cost.
///
/// @param costCentreId the machine's on the day of posting: moving the machine later rewrites nothing
public record CostTarget(
        @Nullable Long costCentreId,
        @Nullable Long equipmentId,
        @Nullable Long workOrderId) {

    public boolean isNobody() {
        return costCentreId == null && equipmentId == null && workOrderId == null;
    }
}
