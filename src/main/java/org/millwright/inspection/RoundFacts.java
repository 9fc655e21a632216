package org.millwright.inspection;

import java.util.Map;
import java.util.Set;

/// What must be known of the plant before rounds are saved.
///
/// @param byCode the ids of the rounds that hold the codes
/// @param equipment which of the named pieces exist
/// @param points the points that the rounds have now, by id
public record RoundFacts(Map<String, Long> byCode, Set<Long> equipment, Map<Long, KnownPoint> points) {

    /// @param answered whether anybody ever answered it
    public record KnownPoint(long roundId, CheckPointKind kind, boolean answered) {}
}
