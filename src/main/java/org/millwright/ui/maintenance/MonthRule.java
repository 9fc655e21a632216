package org.millwright.ui.maintenance;

import org.millwright.kernel.Labelled;

/// On which day of its months a monthly plan falls due.
enum MonthRule implements Labelled {
    SAME_DAY,
    LAST_DAY,
    WEEKDAY
}
