package org.millwright.maintenance;

/// A check point of the machine that is beyond its limit.
///
/// @param checkPoint the name by which each machine of the plan has such a check point
/// @param alarm whether only an alarm counts, or a warning as well
public record ConditionTrigger(String checkPoint, boolean alarm) {}
