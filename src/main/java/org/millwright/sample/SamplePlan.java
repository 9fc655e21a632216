package org.millwright.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.TimingFields;
import org.millwright.workorder.TaskFields;

/// A maintenance plan over one or many machines.
///
/// @param family null for a plan that stands alone
/// @param round the code of the round, when the plan makes round runs
/// @param equipmentTags the machines; for a round the area or line it walks through
public record SamplePlan(
        String code,
        String name,
        TimingFields timing,
        @Nullable Family family,
        PlanProduct product,
        @Nullable String round,
        Work work,
        List<String> equipmentTags) {

    /// A family of plans, and the place of one among them.
    public record Family(String name, FamilyMode mode, int rank) {}

    /// What is done: tasks, or what a description says.
    public record Work(
            String title,
            @Nullable String description,
            int priority,
            String craft,
            BigDecimal hours,
            List<TaskFields> tasks,
            List<Part> parts) {}

    public record Part(String partNo, Quantity quantity) {}

    public LocalDate anchorOn() {
        return Objects.requireNonNull(timing.anchorOn());
    }

    public int leadDays() {
        return timing.leadDays();
    }
}
