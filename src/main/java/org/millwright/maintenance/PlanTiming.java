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

    /// From when dates concern a machine that is under the plan from its start: the latest that has
    /// come, so that a plan entered with an old anchor does not begin with a list of missed dates; else
    /// the anchor.
    public LocalDate concern(LocalDate today) {
        return recurrence.dates(anchor, anchor, today).stream()
                .reduce((before, next) -> next)
                .orElse(anchor);
    }
}
