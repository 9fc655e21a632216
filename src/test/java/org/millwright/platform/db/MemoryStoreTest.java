package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

class MemoryStoreTest {

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID();

    @Test
    void aStoreInMemoryIsGoneWhenTheLastOneWhoUsesItIsClosed() {
        try (Store first = TestStores.open(url).orThrow()) {
            try (Store second = TestStores.open(url).orThrow()) {
                add(second);
            }
            assertThat(count(first)).isEqualTo(1);
        }

        try (Store anew = TestStores.open(url).orThrow()) {
            assertThat(count(anew)).isZero();
        }
    }

    @Test
    void aClosedStoreTellsNobodyAnyMore() {
        int[] told = {0};
        Store store = TestStores.open(url).orThrow();
        store.feed().subscribe(changes -> told[0]++);
        add(store);

        store.close();
        store.feed().publish(new Changes(new Op("cost.add-centre"), List.of(), List.of()));

        assertThat(told[0]).isEqualTo(1);
    }

    private static void add(Store store) {
        store.transact(new Op("cost.add-centre"), tx -> {
                    var centre = tx.create(COST_CENTRE).setCode("4711").setName("Filling");
                    tx.insert(centre);
                    return Outcome.done(centre.getId());
                })
                .orThrow();
    }

    private static int count(Store store) {
        return store.read(dsl -> dsl.fetchCount(COST_CENTRE));
    }
}
