package org.millwright.ui.workorder;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.WorkOrderRow;
import org.millwright.workorder.WorkOrderStatus;

/// How work orders look: their state, their due date, their priority.
final class WorkOrderLook {

    private WorkOrderLook() {}

    static Status status(WorkOrderStatus status) {
        return new Status(icon(status), status.label(), meaning(status));
    }

    /// What a work order on hold waits for.
    static @Nullable Status waiting(@Nullable HoldReason reason) {
        return reason == null ? null : new Status(Feather.CLOCK, reason.label(), Meaning.WARNING);
    }

    /// The date, or how late it is.
    static @Nullable Object due(WorkOrderRow row, LocalDate today) {
        Status urgent = urgent(row.dueOn(), row.status(), today);
        return urgent == null ? row.dueOn() : urgent;
    }

    /// Open work that is late or due today; none otherwise.
    static @Nullable Status urgent(@Nullable LocalDate dueOn, WorkOrderStatus status, LocalDate today) {
        if (dueOn == null || !status.isOpen() || dueOn.isAfter(today)) {
            return null;
        }
        return dueOn.equals(today)
                ? new Status(Feather.CLOCK, Message.of("work.due.today"), Meaning.WARNING)
                : new Status(
                        Feather.ALERT_CIRCLE,
                        Message.of("work.due.late", today.toEpochDay() - dueOn.toEpochDay()),
                        Meaning.DANGER);
    }

    static Message priority(int priority) {
        return switch (priority) {
            case 1 -> Message.of("work.priority.at-once");
            case 2 -> Message.of("work.priority.soon");
            case 3 -> Message.of("work.priority.usual");
            default -> Message.of("work.priority.any-time");
        };
    }

    static Ikon icon(WorkOrderStatus status) {
        return switch (status) {
            case REQUESTED -> Feather.HELP_CIRCLE;
            case APPROVED -> Feather.CIRCLE;
            case PLANNED -> Feather.CALENDAR;
            case IN_PROGRESS -> Feather.PLAY_CIRCLE;
            case ON_HOLD -> Feather.PAUSE_CIRCLE;
            case COMPLETED -> Feather.CHECK_CIRCLE;
            case CLOSED -> Feather.ARCHIVE;
            case REJECTED -> Feather.X_CIRCLE;
            case VOID -> Feather.SLASH;
        };
    }

    static Meaning meaning(WorkOrderStatus status) {
        return switch (status) {
            case REQUESTED, APPROVED, PLANNED -> Meaning.NONE;
            case IN_PROGRESS -> Meaning.ACCENT;
            case ON_HOLD -> Meaning.WARNING;
            case COMPLETED -> Meaning.SUCCESS;
            case CLOSED, REJECTED, VOID -> Meaning.MUTED;
        };
    }
}
