package org.millwright.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Money;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.stock.IssuePart;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.StockLevels;
import org.millwright.ui.FxTest;

@FxTest
class StockAlertNewsTest {

    private final StockScreens plant = new StockScreens();

    @BeforeEach
    void listen() {
        var news = new StockAlertNews(plant.services.queries(), plant.kit.tasks(), plant.bench.notices());
        plant.plant.store().feed().subscribe(news::changed);
    }

    @AfterEach
    void closePlant() {
        plant.close();
    }

    @Test
    void aFallToTheMinimumIsToldOnce() {
        issue(14);
        assertThat(plant.told).isEmpty();

        issue(1);
        issue(1);

        assertThat(plant.told)
                .containsExactly("10-0004 Deep groove ball bearing 6205-2RS has fallen to its minimum:"
                        + " 6 pcs in MAIN, minimum 6.");
    }

    @Test
    void anEmptyShelfIsCalledByItsName() {
        issue(21);

        assertThat(plant.told).containsExactly("10-0004 Deep groove ball bearing 6205-2RS is out of stock in MAIN.");
    }

    @Test
    void theSecondFallIsToldAgain() {
        issue(15);
        plant.plant
                .stockLedger()
                .receive(ReceivePart.of(plant.bearing, plant.main, Quantity.of(1), Money.of("8")))
                .orThrow();
        issue(1);

        assertThat(plant.told).hasSize(2);
    }

    @Test
    void manyAtOnceAreANumber() {
        plant.plant
                .store()
                .transact(new Op("test"), tx -> {
                    for (long room : new long[] {plant.main, plant.shop}) {
                        for (long part : new long[] {plant.bearing, plant.seal, plant.belt}) {
                            plant.plant
                                    .partRegister()
                                    .setLevelsIn(tx, part, room, new StockLevels(null, Quantity.of(900), null))
                                    .orThrow();
                        }
                    }
                    return Outcome.done(true);
                })
                .orThrow();

        assertThat(plant.told).containsExactly("4 parts have fallen to their minimum.");
    }

    private void issue(int quantity) {
        plant.plant
                .stockLedger()
                .issue(IssuePart.of(plant.bearing, plant.main, Quantity.of(quantity), null))
                .orThrow();
    }
}
