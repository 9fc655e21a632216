package org.millwright.maintenance;

import org.jspecify.annotations.Nullable;

/// What the schedule must know of a plan. One that is not active yields nothing.
///
/// @param place the plan's place among the jobs of a family; null for one that stands alone
/// @param statutory demanded by law: no bigger job does its work after its date
public record PlanSchedule(
        long planId,
        String code,
        PlanTiming timing,
        boolean active,
        @Nullable FamilyPlace place,
        boolean statutory) {

    public PlanSchedule(long planId, String code, PlanTiming timing, boolean active) {
        this(planId, code, timing, active, null, false);
    }
}
