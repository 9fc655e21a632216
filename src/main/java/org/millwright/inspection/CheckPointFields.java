package org.millwright.inspection;

import org.jspecify.annotations.Nullable;

/// What people enter about a check point.
///
/// @param equipmentId the machine the point belongs to
/// @param unit the unit of the reading and of its limits
public record CheckPointFields(
        String name,
        @Nullable Long equipmentId,
        CheckPointKind kind,
        @Nullable String unit,
        Limits limits,
        @Nullable String instruction,
        boolean active) {}
