package org.millwright.workorder;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people enter about a work order, beside its moves.
///
/// @param priority 1 (at once) to 4 (when there is time)
/// @param craft who is needed, such as electrician
public record WorkOrderFields(
        String title,
        @Nullable String description,
        long equipmentId,
        WorkOrderType type,
        int priority,
        @Nullable LocalDate dueOn,
        @Nullable Long assigneeId,
        @Nullable String craft,
        @Nullable BigDecimal plannedHours,
        @Nullable String problem,
        @Nullable String cause,
        @Nullable String remedy,
        @Nullable Integer downtimeMinutes) {

    /// The least that is needed: what is wrong, on which machine.
    public static WorkOrderFields of(String title, long equipmentId, WorkOrderType type, int priority) {
        return new WorkOrderFields(
                title, null, equipmentId, type, priority, null, null, null, null, null, null, null, null);
    }

    public WorkOrderFields withDueOn(@Nullable LocalDate day) {
        return new WorkOrderFields(
                title,
                description,
                equipmentId,
                type,
                priority,
                day,
                assigneeId,
                craft,
                plannedHours,
                problem,
                cause,
                remedy,
                downtimeMinutes);
    }

    public WorkOrderFields withAssignee(@Nullable Long person) {
        return new WorkOrderFields(
                title,
                description,
                equipmentId,
                type,
                priority,
                dueOn,
                person,
                craft,
                plannedHours,
                problem,
                cause,
                remedy,
                downtimeMinutes);
    }

    /// What was wrong, why, and what was done about it.
    public WorkOrderFields withFault(
            @Nullable String found, @Nullable String reason, @Nullable String done, @Nullable Integer downtime) {
        return new WorkOrderFields(
                title,
                description,
                equipmentId,
                type,
                priority,
                dueOn,
                assigneeId,
                craft,
                plannedHours,
                found,
                reason,
                done,
                downtime);
    }

    /// What was done, where something is said about it.
    WorkOrderFields done(@Nullable String saidRemedy, @Nullable Integer saidDowntime) {
        return new WorkOrderFields(
                title,
                description,
                equipmentId,
                type,
                priority,
                dueOn,
                assigneeId,
                craft,
                plannedHours,
                problem,
                cause,
                saidRemedy == null || saidRemedy.isBlank() ? remedy : saidRemedy,
                saidDowntime == null ? downtimeMinutes : saidDowntime);
    }
}
