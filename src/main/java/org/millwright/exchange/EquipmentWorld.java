package org.millwright.exchange;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the plant has before an import.
///
/// @param byTag all equipment
/// @param costCentres the ids of all cost centres by their codes
public record EquipmentWorld(Map<String, KnownEquipment> byTag, Map<String, Long> costCentres) {

    public @Nullable KnownEquipment known(String tag) {
        return byTag.get(tag);
    }
}
