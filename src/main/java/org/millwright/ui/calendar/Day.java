package org.millwright.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import org.millwright.maintenance.CalendarEntry;

/// One day.
///
/// @param entries the first of them
/// @param total how many there are
record Day(LocalDate on, List<CalendarEntry> entries, int total) {}
