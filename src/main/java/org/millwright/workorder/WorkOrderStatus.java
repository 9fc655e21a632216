package org.millwright.workorder;

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

    /// True while somebody still has to do the work: only such a work order can be overdue.
    public boolean isOpen() {
        return switch (this) {
            case REQUESTED, APPROVED, PLANNED, IN_PROGRESS, ON_HOLD -> true;
            case COMPLETED, CLOSED, REJECTED, VOID -> false;
        };
    }
}
