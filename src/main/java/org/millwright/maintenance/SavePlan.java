package org.millwright.maintenance;

import org.jspecify.annotations.Nullable;

/// A plan that is to be added or changed.
///
/// @param id null for a new one
/// @param seenVersion the version that the user has changed
public record SavePlan(@Nullable Long id, int seenVersion, PlanFields fields) {

    public static SavePlan added(PlanFields fields) {
        return new SavePlan(null, 0, fields);
    }
}
