package org.millwright.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.stock.IssuePart;
import org.millwright.stock.StockMoved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `millwright stock issue PART STOREROOM QUANTITY`, to a work order, to equipment, or to nobody.
@Command(name = "issue")
final class StockIssueCommand extends StockVerb {

    @Parameters(index = "1", paramLabel = "STOREROOM", descriptionKey = "millwright.stock.storeroom")
    private @Nullable String storeroom;

    @Parameters(index = "2", paramLabel = "QUANTITY", descriptionKey = "millwright.stock.quantity")
    private @Nullable BigDecimal quantity;

    @Option(names = "--workorder", paramLabel = "NUMBER", descriptionKey = "millwright.stock.workorder")
    private @Nullable String workOrder;

    @Option(names = "--equipment", paramLabel = "TAG", descriptionKey = "millwright.stock.equipment")
    private @Nullable String equipment;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "millwright.stock.on")
    private @Nullable LocalDate on;

    @Override
    Outcome<StockMoved> post(Plant plant, long partId) {
        return storeroom(plant, storeroom)
                .then(room -> quantity(quantity)
                        .then(many -> payer(plant)
                                .then(payer -> plant.stockDesk()
                                        .issue(new IssuePart(partId, room, many, payer, on, null, null)))));
    }

    private Outcome<CostTarget> payer(Plant plant) {
        if (workOrder != null) {
            OptionalLong order = plant.workOrderQueries().idOf(workOrder);
            return order.isPresent()
                    ? Outcome.done(new CostTarget(null, null, order.getAsLong()))
                    : Outcome.refusedField("workOrderId", "workorder.refused.unknown");
        }
        if (equipment == null) {
            return Outcome.done(new CostTarget(null, null, null));
        }
        return plant.equipment()
                .idOfTag(equipment.strip())
                .map(machine -> Outcome.done(new CostTarget(null, machine, null)))
                .orElseGet(() -> Outcome.refusedField("equipmentId", "workorder.refused.no-machine"));
    }
}
