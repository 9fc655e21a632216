package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people enter about a maintenance plan.
///
/// @param timing when it falls due
/// @param job what it makes
/// @param family null for a plan that stands alone
/// @param equipmentIds the machines under the plan
/// @param meterFrom by machine, the life to date of its meter from which the first interval counts; one that is not
/// named counts from what its meter showed when it came under the plan
public record PlanFields(
        String code,
        String name,
        TimingFields timing,
        PlanJob job,
        @Nullable FamilyRank family,
        boolean active,
        List<Long> equipmentIds,
        Map<Long, BigDecimal> meterFrom) {

    public PlanFields {
        equipmentIds = List.copyOf(equipmentIds);
        meterFrom = Map.copyOf(meterFrom);
    }

    /// A plan whose meters count from what they showed when their machines came under it.
    public PlanFields(
            String code,
            String name,
            TimingFields timing,
            PlanJob job,
            @Nullable FamilyRank family,
            boolean active,
            List<Long> equipmentIds) {
        this(code, name, timing, job, family, active, equipmentIds, Map.of());
    }

    /// A plan by the calendar alone.
    public PlanFields(
            String code,
            String name,
            PlanProduct product,
            String recurrence,
            @Nullable LocalDate anchorOn,
            PlanBasis basis,
            int leadDays,
            @Nullable Long roundId,
            @Nullable String workTitle,
            @Nullable String workDescription,
            int priority,
            @Nullable String craft,
            @Nullable BigDecimal plannedHours,
            boolean active,
            List<Long> equipmentIds) {
        this(
                code,
                name,
                TimingFields.calendar(recurrence, anchorOn, basis, leadDays),
                new PlanJob(product, roundId, workTitle, workDescription, priority, craft, plannedHours),
                null,
                active,
                equipmentIds);
    }
}
