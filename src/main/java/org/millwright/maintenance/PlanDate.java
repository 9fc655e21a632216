package org.millwright.maintenance;

import java.time.LocalDate;

/// One scheduled date of a plan on a machine. It is settled at most once.
public record PlanDate(long planId, long equipmentId, LocalDate scheduledOn) {}
