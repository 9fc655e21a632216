package org.millwright.cli;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `millwright workorder create TAG TITLE`
@Command(name = "create")
final class WorkOrderCreateCommand extends PlantCommand {

    private static final int USUAL_PRIORITY = 3;

    @Parameters(index = "0", paramLabel = "TAG", descriptionKey = "millwright.workorder.create.tag")
    private @Nullable String tag;

    @Parameters(index = "1", paramLabel = "TITLE", descriptionKey = "millwright.workorder.create.title")
    private @Nullable String title;

    @Option(names = "--type", paramLabel = "TYPE", descriptionKey = "millwright.workorder.create.type")
    private WorkOrderType type = WorkOrderType.CORRECTIVE;

    @Option(names = "--priority", paramLabel = "1-4", descriptionKey = "millwright.workorder.create.priority")
    private int priority = USUAL_PRIORITY;

    @Option(names = "--due", paramLabel = "DATE", descriptionKey = "millwright.workorder.create.due")
    private @Nullable LocalDate due;

    @Option(names = "--request", descriptionKey = "millwright.workorder.create.request")
    private boolean request;

    @Override
    Map<String, String> typedIn() {
        return Map.of("title", "TITLE", "dueOn", "--due");
    }

    @Override
    Outcome<Printout> run(Plant plant) {
        Optional<Long> machine =
                plant.equipment().idOfTag(Objects.requireNonNull(tag).strip());
        if (machine.isEmpty()) {
            return Outcome.refused("millwright.no-machine", tag);
        }
        var fields = WorkOrderFields.of(Objects.requireNonNull(title), machine.get(), type, priority)
                .withDueOn(due);
        return plant.workOrders()
                .create(request ? NewWorkOrder.requested(fields) : NewWorkOrder.approved(fields))
                .map(made -> Printout.of(made, Message.of("workorder.made", made.number())));
    }
}
