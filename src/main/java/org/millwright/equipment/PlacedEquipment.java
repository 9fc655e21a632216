package org.millwright.equipment;

import org.jspecify.annotations.Nullable;

/// Equipment with its place in the tree and its cost centre in words, as files speak of them.
///
/// @param costCentre the code of its own cost centre
public record PlacedEquipment(
        long id,
        EquipmentFields fields,
        @Nullable String parentTag,
        @Nullable String costCentre) {}
