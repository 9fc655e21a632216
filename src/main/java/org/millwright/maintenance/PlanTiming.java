package org.millwright.maintenance;

import java.time.LocalDate;

/// When a plan falls due.
///
/// @param anchor the first day the plan may fall due, from which a fixed one counts
/// @param leadDays how many days before its date work appears
public record PlanTiming(Recurrence recurrence, LocalDate anchor, PlanBasis basis, int leadDays) {

    /// The day on which the work of a date is made.
    public LocalDate appears(LocalDate scheduledOn) {
        return scheduledOn.minusDays(leadDays);
    }
}
