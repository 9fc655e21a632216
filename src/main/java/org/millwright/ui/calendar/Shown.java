package org.millwright.ui.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.millwright.maintenance.CalendarFilter;
import org.millwright.maintenance.CalendarPage;
import org.millwright.maintenance.CraftCapacity;
import org.millwright.maintenance.CraftDemand;
import org.millwright.maintenance.DaySpan;

/// What stands on the days of a span.
///
/// @param filter as it was when it was read
/// @param holidays by day, with their names
record Shown(
        DaySpan span,
        CalendarFilter filter,
        CalendarPage page,
        List<CraftDemand> demands,
        CraftCapacity capacity,
        Map<LocalDate, String> holidays) {}
