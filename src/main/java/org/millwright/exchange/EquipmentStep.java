package org.millwright.exchange;

import org.jspecify.annotations.Nullable;

/// One record that an import adds or changes.
///
/// @param before none for a new one
public record EquipmentStep(@Nullable KnownEquipment before, EquipmentState after) {}
