package org.millwright.equipment;

import org.jspecify.annotations.Nullable;

/// Equipment as a line of a list or a node of the tree.
public record EquipmentRow(
        long id,
        String tag,
        String name,
        EquipmentKind kind,
        @Nullable String className,
        @Nullable Criticality criticality,
        EquipmentStatus status,
        @Nullable Long parentId,
        @Nullable String parentTag,
        @Nullable String parentName,
        @Nullable String costCentre) {}
