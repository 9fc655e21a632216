package org.millwright.maintenance;

import java.time.LocalDate;
import org.millwright.kernel.Explanation;

/// A date that a plan would fall due, with its reason.
///
/// @param byCalendar whether the calendar's rule made it, not a meter or a check point
public record UpcomingDate(LocalDate on, boolean byCalendar, Explanation why) {}
