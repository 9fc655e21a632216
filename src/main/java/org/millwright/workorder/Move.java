package org.millwright.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody does with a work order, and when.
///
/// @param holdReason of a hold
/// @param backInService of a completion: when the machine ran again, if that was not the moment of completing
public record Move(
        WorkOrderAction action,
        Instant at,
        @Nullable String comment,
        @Nullable HoldReason holdReason,
        @Nullable Instant backInService) {

    public static Move of(WorkOrderAction action, Instant at) {
        return new Move(action, at, null, null, null);
    }

    public static Move of(WorkOrderAction action, Instant at, @Nullable String comment) {
        return new Move(action, at, comment, null, null);
    }

    public static Move hold(HoldReason reason, Instant at, @Nullable String comment) {
        return new Move(WorkOrderAction.HOLD, at, comment, reason, null);
    }

    public static Move complete(Instant at, @Nullable Instant backInService, @Nullable String comment) {
        return new Move(WorkOrderAction.COMPLETE, at, comment, null, backInService);
    }
}
