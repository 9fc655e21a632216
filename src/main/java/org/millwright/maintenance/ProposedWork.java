package org.millwright.maintenance;

/// A proposal with the names that people know the plan and the machine by.
///
/// @param statutory whether the law demands it
public record ProposedWork(
        Proposal proposal, String planName, PlanProduct product, String equipmentName, boolean statutory) {}
