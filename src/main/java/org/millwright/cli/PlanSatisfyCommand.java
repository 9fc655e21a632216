package org.millwright.cli;

import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.PlanRow;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright plan satisfy --plan CODE --order WO-000123`: an unplanned job did the work of a plan.
@Command(name = "satisfy")
final class PlanSatisfyCommand extends PlantCommand {

    @Option(names = "--plan", paramLabel = "CODE", required = true, descriptionKey = "millwright.plan.satisfy-plan")
    private String plan = "";

    @Option(names = "--order", paramLabel = "NUMBER", required = true, descriptionKey = "millwright.plan.satisfy-order")
    private String order = "";

    @Override
    Outcome<Printout> run(Plant plant) {
        OptionalLong orderId = plant.workOrderQueries().idOf(order);
        PlanRow known = planned(plant);
        if (orderId.isEmpty()) {
            return Outcome.refusedField("order", "workorder.refused.unknown");
        }
        if (known == null) {
            return Outcome.refusedField("plan", "maintenance.refused.no-plan", plan);
        }
        return plant.sameWork()
                .satisfy(known.id(), orderId.getAsLong())
                .map(date -> Printout.of(
                        Map.of("plan", known.code(), "scheduledOn", date.scheduledOn()),
                        Message.of("maintenance.satisfied", known.code(), date.scheduledOn(), order)));
    }

    private @Nullable PlanRow planned(Plant plant) {
        return plant.plans().rows(plant.plans().ids(ListRequest.ALL.withText(plan))).stream()
                .filter(row -> row.code().equals(plan))
                .findFirst()
                .orElse(null);
    }

    @Override
    Map<String, String> typedIn() {
        return Map.of("order", "--order", "plan", "--plan");
    }
}
