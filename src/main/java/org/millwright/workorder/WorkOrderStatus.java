package org.millwright.workorder;

import java.util.Arrays;
import java.util.List;
import org.millwright.kernel.Labelled;

/// Where a work order stands.
public enum WorkOrderStatus implements Labelled {
    REQUESTED,
    APPROVED,
    PLANNED,
    IN_PROGRESS,
    ON_HOLD,
    COMPLETED,
    CLOSED,
    REJECTED,
    VOID;

    /// The names of those that are open, as the store writes them.
    public static final List<String> OPEN_NAMES = Arrays.stream(values())
            .filter(WorkOrderStatus::isOpen)
            .map(Enum::name)
            .toList();

    /// True while somebody still has to do the work: only such a work order can be overdue.
    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, APPROVED, PLANNED, IN_PROGRESS, ON_HOLD -> true;
            case COMPLETED, CLOSED, REJECTED, VOID -> false;
        };
    }

    /// True where nobody will do the work, and nobody did.
    public boolean isGivenUp() {
        return this == REJECTED || this == VOID;
    }

    /// True while parts may be issued to it: somebody agreed to the work, and it is not done yet.
    public boolean takesParts() {
        return isOpen() && this != REQUESTED;
    }

    /// True while hours, returns and corrections may be booked: parts come back, and hours are written down, after the
    /// work is done.
    public boolean takesBookings() {
        return takesParts() || this == COMPLETED;
    }

    /// True while what people entered about it may be changed; a closed one is reopened first.
    public boolean takesChanges() {
        return isOpen() || this == COMPLETED;
    }
}
