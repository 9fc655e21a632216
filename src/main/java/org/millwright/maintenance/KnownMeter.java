package org.millwright.maintenance;

import java.util.Set;

/// A meter by its name, as the machines of a plan have it.
///
/// @param machines those of them that have it
public record KnownMeter(String name, String unit, Set<Long> machines) {}
