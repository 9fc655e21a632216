package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanProduct;

/// A maintenance plan over one or many machines.
///
/// @param recurrence an RFC 5545 rule counted from `anchorOn`
/// @param leadDays how long before the due date the work appears
/// @param round the code of the round, when the plan makes round runs
/// @param equipmentTags the machines; for a round the area or line it walks through
public record SamplePlan(
        String code,
        String name,
        PlanProduct product,
        String recurrence,
        LocalDate anchorOn,
        PlanBasis basis,
        int leadDays,
        @Nullable String round,
        String workTitle,
        String workDescription,
        int priority,
        String craft,
        BigDecimal plannedHours,
        List<String> equipmentTags) {}
