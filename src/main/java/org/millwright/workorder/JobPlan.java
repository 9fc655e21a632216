package org.millwright.workorder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millwright.kernel.Quantity;

/// What a job consists of and needs: tasks in their order, hours by craft, parts and outside services.
public record JobPlan(
        List<TaskFields> tasks, List<CraftHours> crafts, List<PartNeed> parts, List<ServiceNeed> services) {

    public static final JobPlan NOTHING = new JobPlan(List.of(), List.of(), List.of(), List.of());

    public JobPlan {
        tasks = List.copyOf(tasks);
        crafts = List.copyOf(crafts);
        parts = List.copyOf(parts);
        services = List.copyOf(services);
    }

    public boolean isEmpty() {
        return equals(NOTHING);
    }

    /// Both jobs in one: tasks that both have are done once, hours and parts add up.
    public JobPlan with(JobPlan other) {
        List<TaskFields> allTasks = new ArrayList<>(tasks);
        other.tasks.stream().filter(task -> !tasks.contains(task)).forEach(allTasks::add);
        Map<String, BigDecimal> hours = new LinkedHashMap<>();
        Map<Long, Quantity> quantities = new LinkedHashMap<>();
        for (JobPlan job : List.of(this, other)) {
            job.crafts.forEach(one -> hours.merge(one.craft(), one.hours(), BigDecimal::add));
            job.parts.forEach(one -> quantities.merge(one.partId(), one.quantity(), Quantity::plus));
        }
        List<ServiceNeed> allServices = new ArrayList<>(services);
        allServices.addAll(other.services);
        return new JobPlan(
                allTasks,
                hours.entrySet().stream()
                        .map(one -> new CraftHours(one.getKey(), one.getValue()))
                        .toList(),
                quantities.entrySet().stream()
                        .map(one -> new PartNeed(one.getKey(), one.getValue()))
                        .toList(),
                allServices);
    }
}
