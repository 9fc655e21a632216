package org.millwright.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Moves a work order on, now.
///
/// @param holdReason of a hold
/// @param backInService of a completion: when the machine ran again, if that was not the moment of completing
public record MoveWorkOrder(
        long id,
        WorkOrderAction action,
        @Nullable String comment,
        @Nullable HoldReason holdReason,
        @Nullable Instant backInService) {

    public static MoveWorkOrder of(long id, WorkOrderAction action) {
        return new MoveWorkOrder(id, action, null, null, null);
    }

    public static MoveWorkOrder of(long id, WorkOrderAction action, @Nullable String comment) {
        return new MoveWorkOrder(id, action, comment, null, null);
    }

    public static MoveWorkOrder hold(long id, HoldReason reason, @Nullable String comment) {
        return new MoveWorkOrder(id, WorkOrderAction.HOLD, comment, reason, null);
    }

    public Move at(Instant moment) {
        return new Move(action, moment, comment, holdReason, backInService);
    }
}
