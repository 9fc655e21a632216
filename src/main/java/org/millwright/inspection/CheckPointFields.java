package org.millwright.inspection;

import org.jspecify.annotations.Nullable;

/// What people enter about a check point.
///
/// @param id its record, none for a new point
/// @param equipmentId the machine the point belongs to
/// @param unit the unit of the reading and of its limits
public record CheckPointFields(
        @Nullable Long id,
        String name,
        @Nullable Long equipmentId,
        CheckPointKind kind,
        @Nullable String unit,
        Limits limits,
        @Nullable String instruction,
        boolean active) {

    /// A new point.
    public CheckPointFields(
            String name,
            @Nullable Long equipmentId,
            CheckPointKind kind,
            @Nullable String unit,
            Limits limits,
            @Nullable String instruction,
            boolean active) {
        this(null, name, equipmentId, kind, unit, limits, instruction, active);
    }
}
