package org.millwright.workorder;

import static org.millwright.workorder.WorkOrderAction.APPROVE;
import static org.millwright.workorder.WorkOrderAction.CLOSE;
import static org.millwright.workorder.WorkOrderAction.COMPLETE;
import static org.millwright.workorder.WorkOrderAction.HOLD;
import static org.millwright.workorder.WorkOrderAction.PLAN;
import static org.millwright.workorder.WorkOrderAction.REJECT;
import static org.millwright.workorder.WorkOrderAction.REOPEN;
import static org.millwright.workorder.WorkOrderAction.RESUME;
import static org.millwright.workorder.WorkOrderAction.START;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;

/// The allowed moves of a work order: the one table that screens, command line and tests share.
///
/// A short job is short: what is approved can be completed at once. Rejected and void are final.
public final class Moves {

    public static final int COMMENT_LENGTH = 2000;

    private static final Map<WorkOrderStatus, Map<WorkOrderAction, WorkOrderStatus>> TABLE =
            new EnumMap<>(WorkOrderStatus.class);

    static {
        allow(WorkOrderStatus.REQUESTED, APPROVE, WorkOrderStatus.APPROVED);
        allow(WorkOrderStatus.REQUESTED, REJECT, WorkOrderStatus.REJECTED);
        allow(WorkOrderStatus.APPROVED, PLAN, WorkOrderStatus.PLANNED);
        allow(WorkOrderStatus.ON_HOLD, PLAN, WorkOrderStatus.PLANNED);
        allow(WorkOrderStatus.ON_HOLD, RESUME, WorkOrderStatus.IN_PROGRESS);
        for (var ready : Set.of(WorkOrderStatus.APPROVED, WorkOrderStatus.PLANNED)) {
            allow(ready, START, WorkOrderStatus.IN_PROGRESS);
        }
        for (var current : Set.of(WorkOrderStatus.APPROVED, WorkOrderStatus.PLANNED, WorkOrderStatus.IN_PROGRESS)) {
            allow(current, HOLD, WorkOrderStatus.ON_HOLD);
            allow(current, COMPLETE, WorkOrderStatus.COMPLETED);
        }
        allow(WorkOrderStatus.COMPLETED, CLOSE, WorkOrderStatus.CLOSED);
        for (var done : Set.of(WorkOrderStatus.COMPLETED, WorkOrderStatus.CLOSED)) {
            allow(done, REOPEN, WorkOrderStatus.IN_PROGRESS);
        }
        for (var status : WorkOrderStatus.values()) {
            if (status.isOpen()) {
                allow(status, WorkOrderAction.VOID, WorkOrderStatus.VOID);
            }
        }
    }

    private Moves() {}

    /// What can be done in this status, in the order of {@link WorkOrderAction}.
    public static Set<WorkOrderAction> allowed(WorkOrderStatus status) {
        return Collections.unmodifiableSet(targets(status).keySet());
    }

    /// The state after the move, or why it cannot be made.
    public static Outcome<WorkOrderState> move(WorkOrderState state, Move move) {
        WorkOrderStatus target = targets(state.status()).get(move.action());
        if (target == null) {
            return refused(state.status());
        }
        return check(state, move)
                .then(() -> Outcome.done(new WorkOrderState(
                        target, move.action() == HOLD ? move.holdReason() : null, times(state.times(), move))));
    }

    private static Checks check(WorkOrderState state, Move move) {
        var checks = new Checks();
        if (move.action().needsComment()) {
            checks.text("comment", move.comment(), COMMENT_LENGTH);
        } else {
            checks.optionalText("comment", move.comment(), COMMENT_LENGTH);
        }
        Instant back = move.backInService();
        return checks.require(move.action() != HOLD || move.holdReason() != null, "holdReason", "check.required")
                .require(
                        back == null || (!back.isBefore(state.times().reported()) && !back.isAfter(move.at())),
                        "backInService",
                        "workorder.refused.back-in-service",
                        state.times().reported());
    }

    private static WorkOrderTimes times(WorkOrderTimes times, Move move) {
        return switch (move.action()) {
            case START, RESUME -> times.startedAt(move.at());
            case COMPLETE -> times.completedAt(move.at(), move.backInService());
            case REOPEN -> times.reopenedAt(move.at());
            case CLOSE -> times.closedAt(move.at());
            case APPROVE, REJECT, PLAN, HOLD, VOID -> times;
        };
    }

    private static Outcome<WorkOrderState> refused(WorkOrderStatus status) {
        return targets(status).keySet().stream()
                .map(Labelled::label)
                .reduce((actions, action) -> Message.of("workorder.action.and", actions, action))
                .<Outcome<WorkOrderState>>map(actions -> Outcome.refused("workorder.refused.move", status, actions))
                .orElseGet(() -> Outcome.refused("workorder.refused.final", status));
    }

    private static Map<WorkOrderAction, WorkOrderStatus> targets(WorkOrderStatus status) {
        return TABLE.getOrDefault(status, Map.of());
    }

    private static void allow(WorkOrderStatus from, WorkOrderAction action, WorkOrderStatus to) {
        TABLE.computeIfAbsent(from, status -> new EnumMap<>(WorkOrderAction.class))
                .put(action, to);
    }
}
