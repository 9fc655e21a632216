package org.millwright.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.TimingFields;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

/// A monthly plan of a few tasks.
final class Service {

    private Service() {}

    static PlanFields plan(int number, int tasks, LocalDate first, List<Long> machines) {
        List<TaskFields> steps = IntStream.rangeClosed(1, tasks)
                .mapToObj(task -> TaskFields.of("Task " + task, TaskKind.CHECK))
                .toList();
        var crafts = List.of(new CraftHours("Mechanical", BigDecimal.ONE));
        var job = new PlanJob(PlanProduct.WORK_ORDER, null, "Service", null, 3, "Mechanical", BigDecimal.ONE)
                .with(new JobPlan(steps, crafts, List.of(), List.of()));
        return new PlanFields(
                "PM-" + number,
                "Service " + number,
                TimingFields.calendar("FREQ=MONTHLY", first, PlanBasis.SCHEDULED, 0),
                job,
                null,
                true,
                machines);
    }
}
