package org.millwright.stock.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.TestStores;
import org.millwright.stock.ReorderGroup;
import org.millwright.stock.ReorderRow;

abstract class ReorderContract extends StockFixture {

    private long seal;

    @BeforeEach
    void threeShortParts() {
        seal = parts.add(part("20-0001", "Seal kit", "Nordlager", 7, 4)).orThrow();
        long belt = parts.add(part("15-0002", "Belt", "Alder", 0, 1)).orThrow();
        parts.setLevels(seal, main, 0, levels(2, 10)).orThrow();
        parts.setLevels(seal, shop, 0, levels(1, 2)).orThrow();
        parts.setLevels(belt, main, 0, levels(1, 3)).orThrow();
        parts.setLevels(bearing, main, 0, levels(5, 8)).orThrow();
        receive(seal, main, 1, "10").orThrow();
        receive(seal, shop, 2, "10").orThrow();
    }

    @Test
    void theListIsGroupedBySupplierWithNoneLast() {
        assertThat(queries.reorder()).extracting(ReorderGroup::supplier).containsExactly("Alder", "Nordlager", null);
    }

    @Test
    void eachLineSaysHowMuchAndWhy() {
        ReorderRow line = queries.reorder().get(1).rows().getFirst();

        assertThat(line.partId()).isEqualTo(seal);
        assertThat(line.storeroom().code()).isEqualTo("MAIN");
        assertThat(line.onHand()).isEqualTo(Quantity.of(1));
        assertThat(line.line().quantity()).isEqualTo(Quantity.of(12));
        assertThat(line.line().expectedOn()).isEqualTo(TestStores.TODAY.plusDays(7));
        assertThat(line.line().explanation().lines())
                .extracting(Message::key)
                .containsExactly(
                        "stock.reorder.on-hand",
                        "stock.reorder.minimum",
                        "stock.reorder.maximum",
                        "stock.reorder.missing",
                        "stock.reorder.pack",
                        "stock.reorder.above-maximum",
                        "stock.reorder.lead-time",
                        "stock.reorder.order");
    }

    @Test
    void atAMinimumThatIsTheMaximumNothingIsMissing() {
        int version = queries.detail(seal).orElseThrow().places().getLast().version();
        assertThat(queries.countToReorder()).isEqualTo(3);

        parts.setLevels(seal, shop, version, levels(2, 2)).orThrow();

        assertThat(queries.countToReorder()).isEqualTo(3);
        assertThat(queries.countAlerts()).isEqualTo(4);
    }

    @Test
    void whatArrivesLeavesTheList() {
        receive(seal, main, 12, "10").orThrow();

        assertThat(queries.reorder()).extracting(ReorderGroup::supplier).containsExactly("Alder", null);
    }
}
