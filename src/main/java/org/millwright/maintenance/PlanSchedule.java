package org.millwright.maintenance;

/// What the schedule must know of a plan. One that is not active yields nothing.
public record PlanSchedule(long planId, String code, PlanTiming timing, boolean active) {}
