package org.millwright.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Limits;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.RunRef;
import org.millwright.kernel.Money;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.DirectTasks;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.ReceivePart;
import org.millwright.stock.StockLevels;
import org.millwright.ui.FxTest;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.shell.AlertItem;

@FxTest
class AttentionTest {

    private Plant plant;
    private Attention attention;

    @BeforeEach
    void watchAPlant() {
        plant = Plant.of(TestStores.inMemory(FaceFixture.CLOCK));
        attention = new Attention(plant, new DirectTasks(), Runnable::run, messages());
    }

    @AfterEach
    void close() {
        attention.close();
        plant.close();
    }

    @Test
    void eachChangeIsCountedAtOnce() {
        long belt = plant.partRegister().add(part("10-0001", "Belt")).orThrow();
        long main = plant.storerooms().add("MAIN", "Main store").orThrow();
        assertThat(toReorder()).isZero();

        plant.partRegister()
                .setLevels(belt, main, 0, new StockLevels(null, Quantity.of(2), Quantity.of(5)))
                .orThrow();
        assertThat(toReorder()).isEqualTo(1);
        assertThat(attention.alerts()).hasSize(1);

        plant.stockLedger()
                .receive(ReceivePart.of(belt, main, Quantity.of(5), Money.of("10")))
                .orThrow();
        assertThat(toReorder()).isZero();
        assertThat(attention.alerts()).isEmpty();
    }

    @Test
    void theBellListsTheNewestAndHowManyMoreThereAre() {
        long main = plant.storerooms().add("MAIN", "Main store").orThrow();
        int parts = Attention.MOST_PARTS + 7;
        plant.store()
                .transact(new Op("test"), tx -> {
                    for (int no = 1; no <= parts; no++) {
                        long part = plant.partRegister()
                                .addIn(tx, part("10-%04d".formatted(no), "Belt " + no))
                                .orThrow();
                        plant.partRegister()
                                .setLevelsIn(tx, part, main, new StockLevels(null, Quantity.of(2), Quantity.of(5)))
                                .orThrow();
                    }
                    return Outcome.done(parts);
                })
                .orThrow();

        assertThat(attention.alerts()).hasSize(Attention.MOST_PARTS + 1);
        assertThat(attention.alerts().stream().mapToInt(AlertItem::count).sum()).isEqualTo(parts);
        AlertItem last = attention.alerts().getLast();
        assertThat(last.route()).isEqualTo(new ReorderRoute());
        assertThat(messages().text(last.text())).isEqualTo("7 more parts are at the minimum: to the reorder list");
    }

    @Test
    void roundsThatAreLateAreCounted() {
        long house = plant.equipmentRegister()
                .add(EquipmentFields.of("BH", "Boiler house", EquipmentKind.AREA, null))
                .orThrow();
        var look = new CheckPointFields("Leaks", house, CheckPointKind.PASS_FAIL, null, Limits.NONE, null, true);
        long round = plant.roundRegister()
                .add(new RoundFields("R-1", "Morning", house, true, List.of(look)))
                .orThrow();
        LocalDate today = plant.store().today();
        plant.roundRuns().create(round, today).orThrow();
        assertThat(lateRounds()).isZero();

        RunRef late = plant.roundRuns().create(round, today.minusDays(1)).orThrow();
        assertThat(lateRounds()).isEqualTo(1);

        plant.roundRuns().skip(late.id(), "Shutdown").orThrow();
        assertThat(lateRounds()).isZero();
    }

    private static Messages messages() {
        return new Messages(Locale.ENGLISH, FaceFixture.CLOCK.getZone());
    }

    private static PartFields part(String number, String name) {
        return new PartFields(number, name, "pcs", PartCriticality.VITAL, null, null, null, 0, Quantity.of(1), null);
    }

    private int lateRounds() {
        return Objects.requireNonNull(attention.counts().get(InspectionsRoute.class))
                .get();
    }

    private int toReorder() {
        return Objects.requireNonNull(attention.counts().get(ReorderRoute.class))
                .get();
    }
}
