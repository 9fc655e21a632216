package org.millwright.workorder;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The life of a work order: reported, started, completed, closed, never one before the other; and when the machine was
/// back in service, between reported and completed.
public record WorkOrderTimes(
        Instant reported,
        @Nullable Instant started,
        @Nullable Instant completed,
        @Nullable Instant backInService,
        @Nullable Instant closed) {

    public static WorkOrderTimes reportedAt(Instant at) {
        return new WorkOrderTimes(at, null, null, null, null);
    }

    /// The first start counts.
    WorkOrderTimes startedAt(Instant at) {
        return started != null ? this : new WorkOrderTimes(reported, notBefore(reported, at), null, null, null);
    }

    /// Work that was completed without a start keeps none: how long it took is not known.
    ///
    /// @param back when the machine was back in service; none: when the work was completed
    WorkOrderTimes completedAt(Instant at, @Nullable Instant back) {
        Instant done = notBefore(started == null ? reported : started, at);
        return new WorkOrderTimes(reported, started, done, back == null ? done : back, null);
    }

    /// Reopened work is in progress again.
    WorkOrderTimes reopenedAt(Instant at) {
        return new WorkOrderTimes(reported, started, null, null, null).startedAt(at);
    }

    WorkOrderTimes closedAt(Instant at) {
        return new WorkOrderTimes(
                reported, started, completed, backInService, notBefore(completed == null ? reported : completed, at));
    }

    /// The clocks of two workstations differ: a move is never dated before the one it follows.
    private static Instant notBefore(Instant earliest, Instant at) {
        return at.isBefore(earliest) ? earliest : at;
    }
}
