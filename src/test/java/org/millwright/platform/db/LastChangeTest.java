package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import org.junit.jupiter.api.Test;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.RecordRef;

class LastChangeTest {

    @Test
    void tellsWhoWasLastNotWhoWasFirst() {
        try (Store store = TestStores.inMemory()) {
            long id = store.transact(new Op("cost.add-centre"), tx -> {
                        var centre = tx.create(COST_CENTRE).setCode("4711").setName("Filling");
                        tx.insert(centre);
                        tx.as(new Actor("Otto", "desk 5"), TestStores.NOW);
                        tx.update(centre.setName("Bottling"));
                        return Outcome.done(centre.getId());
                    })
                    .orThrow();
            store.transact(new Op("cost.change-centre"), tx -> {
                tx.as(new Actor("Otto", "desk 5"), TestStores.NOW.plusSeconds(60));
                tx.update(tx.seen(COST_CENTRE, id, 2).setName("Bottling line"));
                return Outcome.done(id);
            });

            Outcome<Long> refused = store.read(dsl -> LastChange.refusal(dsl, new RecordRef("cost_centre", id)));

            assertThat(refused).isEqualTo(Outcome.refused("store.stale", "Otto", TestStores.NOW.plusSeconds(60)));
        }
    }

    @Test
    void aRecordThatNobodyChangedIsOnlyKnownToBeStale() {
        try (Store store = TestStores.inMemory()) {
            Outcome<Long> refused = store.read(dsl -> LastChange.refusal(dsl, new RecordRef("cost_centre", 4711)));

            assertThat(refused).isEqualTo(Outcome.refused("store.stale-unknown"));
        }
    }
}
