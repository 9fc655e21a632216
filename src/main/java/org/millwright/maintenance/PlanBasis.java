package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// From where a plan counts its next date.
public enum PlanBasis implements Labelled {
    /// Fixed: from the anchor, whenever the work was done.
    SCHEDULED,
    /// Floating: from the day the work was last begun.
    STARTED,
    /// Floating: from the day the work was last done.
    COMPLETED;

    public boolean isFloating() {
        return this != SCHEDULED;
    }
}
