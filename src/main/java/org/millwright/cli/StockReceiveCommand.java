package org.millwright.cli;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.StockMoved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `millwright stock receive PART STOREROOM QUANTITY PRICE`
@Command(name = "receive")
final class StockReceiveCommand extends StockVerb {

    @Parameters(index = "1", paramLabel = "STOREROOM", descriptionKey = "millwright.stock.storeroom")
    private @Nullable String storeroom;

    @Parameters(index = "2", paramLabel = "QUANTITY", descriptionKey = "millwright.stock.quantity")
    private @Nullable BigDecimal quantity;

    @Parameters(index = "3", paramLabel = "PRICE", descriptionKey = "millwright.stock.price")
    private @Nullable BigDecimal price;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "millwright.stock.on")
    private @Nullable LocalDate on;

    @Option(names = "--reference", paramLabel = "TEXT", descriptionKey = "millwright.stock.reference")
    private @Nullable String reference;

    @Override
    Outcome<StockMoved> post(Plant plant, long partId) {
        return storeroom(plant, storeroom)
                .then(room -> quantity(quantity)
                        .then(many -> plant.stockLedger()
                                .receive(new ReceivePart(
                                        partId,
                                        room,
                                        many,
                                        Money.of(Objects.requireNonNull(price)),
                                        on,
                                        reference,
                                        null))));
    }
}
