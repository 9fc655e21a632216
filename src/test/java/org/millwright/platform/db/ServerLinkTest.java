package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.RecordRef;
import org.millwright.platform.db.schema.tables.records.CostCentreRecord;

class ServerLinkTest {

    /// That it takes no more than two is shown where nothing else runs: twoprograms.NewsFromOtherProgramTest.
    private static final long PATIENCE = 30;

    private static final Op ADD = new Op("test.add");

    private final BlockingQueue<Changes> all = new LinkedBlockingQueue<>();
    private final BlockingQueue<Changes> others = new LinkedBlockingQueue<>();

    @Test
    void twoStoresOnOneServerHearOfEachOther() throws InterruptedException {
        String url = TestStores.serverUrl();
        try (Store here = TestStores.open(url).orThrow();
                Store there = TestStores.open(url).orThrow()) {
            add(there, "000");
            listen(here);
            there.followOthers();

            long id = add(there, "100");
            assertThat(others.poll(PATIENCE, TimeUnit.SECONDS))
                    .isNotNull()
                    .extracting(Changes::records)
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .containsExactly(new RecordRef("cost_centre", id));
            assertThat(all.poll()).isNotNull();

            add(here, "200");
            add(there, "300");
            assertThat(all.poll(PATIENCE, TimeUnit.SECONDS)).isNotNull();
            assertThat(all.poll(PATIENCE, TimeUnit.SECONDS)).isNotNull();
            assertThat(others.poll(PATIENCE, TimeUnit.SECONDS)).isNotNull();
            assertThat(others).as("what was done here, and what came before").isEmpty();
        }
    }

    @Test
    void aFileHasNoOthers() {
        try (Store store = TestStores.inMemory()) {
            listen(store);
            add(store, "100");

            assertThat(all).hasSize(1);
            assertThat(others).isEmpty();
        }
    }

    private void listen(Store store) {
        store.feed().subscribe(all::add);
        store.feed().subscribeToOthers(others::add);
        store.followOthers();
    }

    private static long add(Store store, String code) {
        return store.transact(ADD, tx -> {
                    CostCentreRecord record = tx.create(COST_CENTRE);
                    record.setCode(code);
                    record.setName("Centre " + code);
                    tx.insert(record);
                    return Outcome.done(record.getId());
                })
                .orThrow();
    }
}
