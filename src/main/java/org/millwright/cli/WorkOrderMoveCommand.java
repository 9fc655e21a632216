package org.millwright.cli;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderNumber;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `millwright workorder move NUMBER ACTION`
@Command(name = "move")
final class WorkOrderMoveCommand extends PlantCommand {

    @Parameters(index = "0", paramLabel = "NUMBER", descriptionKey = "millwright.workorder.move.number")
    private @Nullable String number;

    @Parameters(index = "1", paramLabel = "ACTION", descriptionKey = "millwright.workorder.move.action")
    private @Nullable WorkOrderAction action;

    @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "millwright.workorder.move.comment")
    private @Nullable String comment;

    @Option(names = "--reason", paramLabel = "REASON", descriptionKey = "millwright.workorder.move.reason")
    private @Nullable HoldReason reason;

    @Override
    Map<String, String> typedIn() {
        return Map.of("holdReason", "--reason");
    }

    @Override
    Outcome<Printout> run(Plant plant) {
        String typed = Objects.requireNonNull(number);
        OptionalLong no = WorkOrderNumber.parse(typed);
        OptionalLong id = plant.workOrderQueries().idOf(typed);
        if (no.isEmpty() || id.isEmpty()) {
            return Outcome.refused("workorder.refused.unknown");
        }
        var move = new MoveWorkOrder(id.getAsLong(), Objects.requireNonNull(action), comment, reason, null);
        return plant.workOrders()
                .move(move)
                .map(status -> Printout.of(
                        Map.of("id", move.id(), "status", status),
                        Message.of("workorder.moved", WorkOrderNumber.format(no.getAsLong()), status)));
    }
}
