package org.millwright.cli;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.stock.StockMoved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `millwright stock reverse PART MOVEMENT --reason TEXT`
@Command(name = "reverse")
final class StockReverseCommand extends StockVerb {

    @Parameters(index = "1", paramLabel = "MOVEMENT", descriptionKey = "millwright.stock.movement")
    private int movement;

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "millwright.stock.reason-needed")
    private @Nullable String reason;

    @Override
    Outcome<StockMoved> post(Plant plant, long partId) {
        return movement(plant, movement).then(row -> plant.stockDesk().reverse(row, reason == null ? "" : reason));
    }
}
