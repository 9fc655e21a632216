package org.millwright.workorder;

import org.millwright.kernel.Labelled;

/// What people do with a work order; {@link Moves} says when they may.
public enum WorkOrderAction implements Labelled {
    APPROVE,
    REJECT,
    PLAN,
    START,
    HOLD,
    RESUME,
    COMPLETE,
    REOPEN,
    CLOSE,
    VOID;

    /// Whether others will ask why.
    public boolean needsComment() {
        return this == REJECT || this == REOPEN || this == VOID;
    }
}
