package org.millwright.maintenance;

/// Plans of which, on one machine, the bigger covers the smaller.
///
/// @param version what the user saw, given back with a change
/// @param plans how many plans belong to it
public record PlanFamily(long id, int version, FamilyFields fields, int plans) {}
