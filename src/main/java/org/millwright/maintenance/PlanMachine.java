package org.millwright.maintenance;

import java.time.LocalDate;

/// What the schedule must know of a machine under a plan.
///
/// @param since dates before this day are no concern: the machine was not there, or all is settled; LocalDate.MIN for
/// none
public record PlanMachine(long equipmentId, String tag, Availability availability, LocalDate since) {}
