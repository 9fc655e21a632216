package org.millwright.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockMoved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `millwright stock return PART ISSUE QUANTITY`
@Command(name = "return")
final class StockReturnCommand extends StockVerb {

    @Parameters(index = "1", paramLabel = "ISSUE", descriptionKey = "millwright.stock.issued")
    private int issue;

    @Parameters(index = "2", paramLabel = "QUANTITY", descriptionKey = "millwright.stock.quantity")
    private @Nullable BigDecimal quantity;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "millwright.stock.on")
    private @Nullable LocalDate on;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "millwright.stock.reason")
    private @Nullable String reason;

    @Override
    Outcome<StockMoved> post(Plant plant, long partId) {
        return movement(plant, issue)
                .then(row -> quantity(quantity)
                        .then(many -> plant.stockDesk().giveBack(row, new ReturnPart(row.id(), many, on, reason))));
    }
}
