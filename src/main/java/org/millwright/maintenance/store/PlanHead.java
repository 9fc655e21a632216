package org.millwright.maintenance.store;

import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanSchedule;

/// A plan without its machines.
public record PlanHead(PlanSchedule schedule, PlanFields fields) {}
