package org.millwright.maintenance;

/// The place of a plan among the jobs of a family on a machine.
///
/// @param rank the bigger covers the smaller; plans of one rank cover each other never
/// @param withinDays how many days apart two dates may be for the bigger job to cover the smaller; 0 for the same day
public record FamilyPlace(long familyId, String family, FamilyMode mode, int withinDays, int rank) {}
