package org.millwright.maintenance;

/// A meter by its name, as the machines of a plan have it.
///
/// @param machines how many of them have it
public record KnownMeter(String name, String unit, int machines) {}
