package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// What becomes of a date outside the season of its plan.
public enum OutsideSeason implements Labelled {
    /// It waits for the first day of the season; those that wait together become one.
    DEFER,
    /// It is left out.
    SKIP
}
