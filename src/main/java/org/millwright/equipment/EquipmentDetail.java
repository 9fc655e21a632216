package org.millwright.equipment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One piece of equipment in full.
///
/// @param version what the user saw, given back with a change
/// @param path the equipment above it, the outermost first
/// @param costCentre code and name of its own cost centre
public record EquipmentDetail(
        long id,
        int version,
        EquipmentFields fields,
        @Nullable LocalDate retiredOn,
        @Nullable String costCentre,
        List<EquipmentRow> path) {}
