package org.millwright.ui.calendar;

import org.millwright.kernel.Labelled;

/// How the calendar shows its days.
enum CalendarView implements Labelled {
    MONTH,
    WEEK,
    /// Hours by craft and week as a table.
    LOAD
}
