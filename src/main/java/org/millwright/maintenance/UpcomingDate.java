package org.millwright.maintenance;

import java.time.LocalDate;
import org.millwright.kernel.Explanation;

/// A date that a plan would fall due, with its reason.
public record UpcomingDate(LocalDate on, Explanation why) {}
