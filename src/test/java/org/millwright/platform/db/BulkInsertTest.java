package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.schema.tables.records.CostCentreRecord;

class BulkInsertTest extends StoreFixture {

    @Override
    protected Store open() {
        return TestStores.inMemory();
    }

    @Test
    void manyRecordsBeginWithTheFirstVersionAndCanBeChangedAtOnce() {
        store.transact(new Op("test"), tx -> {
                    var first = tx.create(COST_CENTRE).setCode("1").setName("One");
                    var second = tx.create(COST_CENTRE).setCode("2").setName("Two");
                    tx.insertAll(List.of(first, second));
                    assertThat(tx.update(first)).as("nothing differs yet").isFalse();
                    tx.update(second.setName("Two and a half"));
                    return Outcome.done(true);
                })
                .orThrow();

        List<String> centres = store.read(dsl -> dsl.selectFrom(COST_CENTRE)
                .orderBy(COST_CENTRE.CODE)
                .fetch(centre -> centre.getName() + " " + centre.getVersion()));
        assertThat(centres).containsExactly("One 1", "Two and a half 2");
    }

    @Test
    void nothingIsInsertedForNothing() {
        store.transact(new Op("test"), tx -> {
                    tx.insertAll(List.<CostCentreRecord>of());
                    return Outcome.done(true);
                })
                .orThrow();
    }
}
