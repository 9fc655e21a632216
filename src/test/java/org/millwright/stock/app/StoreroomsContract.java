package org.millwright.stock.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.millwright.platform.db.StoreFixture;
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
}
