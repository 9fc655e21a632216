package org.millwright.ui.exchange;

import java.util.List;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.app.ListExport;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.plant.Plant;

/// A list that is brought in from spreadsheets and taken out into them.
public record ExchangedList(ImportKind kind, ListExport export) {

    public static ExchangedList rounds(Plant plant) {
        return new ExchangedList(ImportKind.ROUNDS, plant.roundExport());
    }

    public static ExchangedList plans(Plant plant) {
        return new ExchangedList(ImportKind.PLANS, plant.planExport());
    }

    public static List<ExchangedList> of(Plant plant) {
        return List.of(
                new ExchangedList(
                        ImportKind.EQUIPMENT,
                        (target, messages, progress) -> plant.equipmentExport()
                                .write(target, ListChoice.all(ListRequest.ALL), messages, progress)),
                rounds(plant),
                plans(plant),
                new ExchangedList(ImportKind.READINGS, plant.readingExport()));
    }
}
