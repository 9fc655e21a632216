package org.millwright.maintenance;

/// A proposal with the names that people know the plan and the machine by.
public record ProposedWork(Proposal proposal, String planName, PlanProduct product, String equipmentName) {}
