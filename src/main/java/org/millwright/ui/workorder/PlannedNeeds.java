package org.millwright.ui.workorder;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.millwright.kernel.Quantity;
import org.millwright.stock.PartRow;
import org.millwright.ui.kit.form.Picked;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.PartNeed;
import org.millwright.workorder.ServiceNeed;

/// What the plan says a work order needs.
record PlannedNeeds(List<CraftHours> crafts, List<Part> parts, List<ServiceNeed> services) {

    /// @param unit of issue
    record Part(Picked part, String unit, Quantity quantity) {}

    PlannedNeeds {
        crafts = List.copyOf(crafts);
        parts = List.copyOf(parts);
        services = List.copyOf(services);
    }

    static PlannedNeeds read(Work work, long orderId) {
        JobPlan job = work.tasks().job(orderId);
        long[] ids = job.parts().stream().mapToLong(PartNeed::partId).toArray();
        Map<Long, PartRow> known = ids.length == 0
                ? Map.of()
                : work.stock().rows(ids).stream().collect(Collectors.toMap(PartRow::id, Function.identity()));
        return new PlannedNeeds(
                job.crafts(),
                job.parts().stream()
                        .flatMap(need ->
                                Optional.ofNullable(known.get(need.partId())).map(row -> part(row, need)).stream())
                        .toList(),
                job.services());
    }

    private static Part part(PartRow row, PartNeed need) {
        return new Part(new Picked(row.id(), row.partNo(), row.name()), row.unit(), need.quantity());
    }
}
