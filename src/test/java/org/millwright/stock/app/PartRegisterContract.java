package org.millwright.stock.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Op;
import org.millwright.kernel.Quantity;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartFields;
import org.millwright.stock.PartRow;
import org.millwright.stock.StockLevels;
import org.millwright.stock.StockPlace;

abstract class PartRegisterContract extends StockFixture {

    @Test
    void everyFieldComesBackAsItWasSaved() {
        var fields = new PartFields(
                "00123",
                "Dichtung Ø 50 ünïcode 🛠",
                "m",
                PartCriticality.VITAL,
                "Hallbrook",
                "007",
                "Nordlager",
                14,
                Quantity.of("2.5"),
                "=1+1 stays text");

        long id = parts.add(fields).orThrow();

        assertThat(queries.detail(id).orElseThrow().fields()).isEqualTo(fields);
        assertThat(queries.idOfNo("00123")).contains(id);
        assertThat(queries.suppliers()).containsExactly("Nordlager");
    }

    @Test
    void aNumberIsUniqueAndCanBeChanged() {
        long seal = parts.add(part("10-0005", "Seal")).orThrow();

        assertThat(keys(parts.add(part(" 10-0005 ", "Another")))).containsExactly("stock.part-exists");
        assertThat(keys(parts.change(seal, 1, part("10-0004", "Seal")))).containsExactly("stock.part-exists");
        assertThat(parts.change(seal, 1, part("10-0006", "Seal")).isDone()).isTrue();
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = new PartFields(
                " ", "x".repeat(201), "", PartCriticality.VITAL, null, null, null, -1, Quantity.ZERO, null);

        assertThat(parts.add(wrong).violations())
                .extracting("field")
                .containsExactly("partNo", "name", "unit", "leadDays", "packSize");
    }

    @Test
    void aMovementDoesNotDisturbWhoEditsThePart() {
        receive(bearing, main, 5, "10").orThrow();

        assertThat(parts.change(bearing, 1, part("10-0004", "Bearing 6205-2RS")).isDone())
                .isTrue();
        assertThat(queries.detail(bearing).orElseThrow().total().quantity()).isEqualTo(Quantity.of(5));
    }

    @Test
    void theSecondOfTwoEditorsOfTheLevelsIsRefused() {
        parts.setLevels(bearing, main, 0, levels(1, 5)).orThrow();
        receive(bearing, main, 9, "1").orThrow();
        parts.setLevels(bearing, main, 1, levels(2, 5)).orThrow();

        assertThat(keys(parts.setLevels(bearing, main, 1, levels(3, 5)))).containsExactly("store.stale");
        assertThat(keys(parts.setLevels(bearing, main, 0, levels(3, 5)))).containsExactly("store.stale");
        StockPlace place = queries.detail(bearing).orElseThrow().places().getFirst();
        assertThat(place.levels()).isEqualTo(levels(2, 5));
        assertThat(place.onHand()).isEqualTo(Quantity.of(9));
    }

    @Test
    void levelsThatCannotBeAreRefused() {
        var wrong = new StockLevels("x".repeat(41), Quantity.of(5), Quantity.of(2));

        assertThat(parts.setLevels(bearing, main, 0, wrong).violations())
                .extracting("field")
                .containsExactly("bin", "maximum");
        assertThat(keys(parts.setLevels(bearing, 4_000_000, 0, levels(1, 2))))
                .containsExactly("stock.refused.storeroom-unknown");
    }

    @Test
    void loadingSetsLevelsWhateverTheyWere() {
        for (int minimum = 1; minimum <= 2; minimum++) {
            StockLevels wanted = levels(minimum, 5);
            store.transact(new Op("test"), tx -> parts.setLevelsIn(tx, bearing, main, wanted))
                    .orThrow();
        }

        assertThat(queries.detail(bearing).orElseThrow().places().getFirst().levels())
                .isEqualTo(levels(2, 5));
    }

    @Test
    void nothingWarnsAboutAPartThatIsNoLongerUsed() {
        parts.setLevels(bearing, main, 0, levels(2, 5)).orThrow();
        receive(bearing, main, 1, "10").orThrow();

        parts.deactivate(bearing, 1).orThrow();

        assertThat(queries.countAlerts()).isZero();
        assertThat(queries.reorder()).isEmpty();
        assertThat(queries.countToReorder()).isZero();
        assertThat(queries.search("10-", 5)).isEmpty();
        assertThat(keys(receive(bearing, main, 1, "10"))).containsExactly("stock.refused.inactive");
        assertThat(issue(bearing, main, 1, null).isDone()).isTrue();
        assertThat(queries.countAlerts()).isZero();
        parts.activate(bearing, 2).orThrow();
        assertThat(queries.countAlerts()).isEqualTo(1);
    }

    @Test
    void theListSortsFiltersAndSearchesInSql() {
        long seal = parts.add(part("20-0001", "Seal kit", "Nordlager", 7, 4)).orThrow();
        long belt = parts.add(part("15-0002", "Belt", "Alder", 7, 1)).orThrow();
        parts.setLevels(seal, shop, 0, levels(2, 10)).orThrow();
        parts.setLevels(bearing, main, 0, levels(0, 10)).orThrow();
        receive(belt, main, 7, "3").orThrow();
        receive(bearing, main, 2, "300").orThrow();

        assertThat(numbers(ListRequest.ALL)).containsExactly("10-0004", "15-0002", "20-0001");
        assertThat(numbers(ListRequest.ALL.sortedBy("onHand", true))).containsExactly("15-0002", "10-0004", "20-0001");
        assertThat(numbers(ListRequest.ALL.sortedBy("value", true))).containsExactly("10-0004", "15-0002", "20-0001");
        assertThat(numbers(ListRequest.ALL.sortedBy("criticality", false)))
                .containsExactly("15-0002", "20-0001", "10-0004");
        assertThat(numbers(ListRequest.ALL.withFilter("low", "true"))).containsExactly("20-0001");
        assertThat(numbers(ListRequest.ALL.withFilter("storeroom", String.valueOf(main))))
                .containsExactly("10-0004", "15-0002");
        assertThat(numbers(ListRequest.ALL.withFilter("criticality", "ESSENTIAL")))
                .containsExactly("10-0004");
        assertThat(numbers(ListRequest.ALL.withText("mk-20 NORD"))).containsExactly("20-0001");
        assertThat(queries.count(ListRequest.ALL.withText("seal"))).isEqualTo(1);
        assertThat(queries.search("15", 2)).extracting(PartRow::id).containsExactly(belt);
    }

    private List<String> numbers(ListRequest request) {
        return queries.rows(queries.ids(request)).stream().map(PartRow::partNo).toList();
    }
}
