package org.millwright.maintenance;

import java.time.LocalDate;

/// A machine under a plan.
///
/// @param since dates before this day are no concern of it
public record PlannedMachine(long equipmentId, String tag, String name, Availability availability, LocalDate since) {}
