package org.millwright.stock.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.StoreFixture;
import org.millwright.stock.StockLevels;
import org.millwright.stock.Storeroom;

abstract class StoreroomsContract extends StoreFixture {

    @Test
    void storeroomsAreListedByTheirCode() {
        var storerooms = new Storerooms(store);
        storerooms.add("SHOP", "Workshop").orThrow();
        long main = storerooms.add(" MAIN ", "Main store").orThrow();

        assertThat(storerooms.all()).extracting(Storeroom::label).containsExactly("MAIN Main store", "SHOP Workshop");
        assertThat(storerooms.byCode("MAIN").orElseThrow().id()).isEqualTo(main);
        assertThat(storerooms.byCode("NORTH")).isEmpty();
    }

    @Test
    void aCodeIsNeededAndUnique() {
        var storerooms = new Storerooms(store);
        storerooms.add("MAIN", "Main store").orThrow();

        assertThat(storerooms.add("MAIN", "Another").violations())
                .extracting("field")
                .containsExactly("code");
        assertThat(storerooms.add("  ", "").violations()).extracting("field").containsExactly("code", "name");
    }

    @Test
    void aStoreroomIsRenamed() {
        var storerooms = new Storerooms(store);
        long main = storerooms.add("MAIN", "Main store").orThrow();
        storerooms.add("SHOP", "Workshop").orThrow();

        storerooms.change(main, 1, " CENTRAL ", "Central store").orThrow();

        assertThat(storerooms.rows(storerooms.ids(ListRequest.ALL)))
                .first()
                .isEqualTo(new Storeroom.Row(main, 2, "CENTRAL", "Central store", 0));
        assertThat(storerooms.change(main, 2, "SHOP", "").violations())
                .extracting("field")
                .containsExactlyInAnyOrder("code", "name");
        assertThat(storerooms.change(main, 1, "MAIN", "Main store").isDone()).isFalse();
    }

    @Test
    void theListCountsThePartsWithAPlaceInEach() {
        var storerooms = new Storerooms(store);
        long main = storerooms.add("MAIN", "Main store").orThrow();
        storerooms.add("SHOP", "Workshop").orThrow();
        var parts = new PartRegister(store);
        for (String number : new String[] {"10-1", "10-2"}) {
            long part = parts.add(StockFixture.part(number, "Bearing")).orThrow();
            parts.setLevels(part, main, 0, new StockLevels(null, null, null)).orThrow();
        }

        assertThat(storerooms.rows(storerooms.ids(ListRequest.ALL.sortedBy("parts", true))))
                .extracting(Storeroom.Row::code, Storeroom.Row::parts)
                .containsExactly(tuple("MAIN", 2), tuple("SHOP", 0));
    }
}
