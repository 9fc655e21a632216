package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// What becomes of a date on which the plant does not work. The next date is counted from the date that was meant.
public enum WorkingDayShift implements Labelled {
    /// It stays.
    NONE,
    /// The next working day.
    FOLLOWING,
    /// The working day before.
    PRECEDING,
    /// The next working day, but the one before where the next lies in the following month.
    MODIFIED_FOLLOWING
}
