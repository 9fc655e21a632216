package org.millwright.maintenance;

import java.util.Map;
import java.util.Set;

/// What must be known of the plant before plans are saved.
///
/// @param byCode the ids of the plans that hold the codes
/// @param machines which of the named machines exist, and whether they can be used
/// @param already the machines under each plan today
/// @param families the ids of all families
public record PlanSurroundings(
        Map<String, Long> byCode, Map<Long, Availability> machines, Map<Long, Set<Long>> already, Set<Long> families) {}
