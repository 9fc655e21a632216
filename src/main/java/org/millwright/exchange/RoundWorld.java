package org.millwright.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.RoundDetail;
import org.millwright.meter.Meter;

/// What the plant has before an import of rounds.
///
/// @param rounds all of them, by code
/// @param equipment the ids of all equipment, by tag
/// @param meters of the machines, by the ids of the machines
/// @param answered the check points that were ever answered
public record RoundWorld(
        Map<String, RoundDetail> rounds,
        Map<String, Long> equipment,
        Map<Long, List<Meter>> meters,
        Set<Long> answered) {

    List<Meter> metersOf(@Nullable Long machine) {
        return machine == null ? List.of() : meters.getOrDefault(machine, List.of());
    }

    @Nullable
    Long idOf(@Nullable Object tag) {
        return tag == null ? null : equipment.get(Objects.toString(tag));
    }
}
