package org.millwright.inspection;

import java.util.Map;

/// A round in full.
///
/// @param version what the user saw, given back with a change
/// @param fields the points in walking order, those no longer walked at the end
/// @param machines the equipment that the round and its points name, by id
/// @param meters the names of the meters that its points read, by id
public record RoundDetail(
        long id, int version, RoundFields fields, Map<Long, Stop> machines, Map<Long, String> meters) {

    public RoundDetail {
        machines = Map.copyOf(machines);
        meters = Map.copyOf(meters);
    }
}
