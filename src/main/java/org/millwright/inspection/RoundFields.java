package org.millwright.inspection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people enter about a round.
///
/// @param equipmentId the area, line or machine that the round walks through
/// @param points in walking order
public record RoundFields(
        String code, String name, @Nullable Long equipmentId, boolean active, List<CheckPointFields> points) {

    public RoundFields {
        points = List.copyOf(points);
    }
}
