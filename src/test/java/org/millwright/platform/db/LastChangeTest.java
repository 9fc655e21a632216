package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.RecordRef;

class LastChangeTest {

    private static final Clock CLOCK = Clock.fixed(TestStores.NOW, ZoneOffset.UTC);

    @Test
    void tellsWhoWasLastNotWhoWasFirst() {
        String url = "jdbc:h2:mem:" + UUID.randomUUID();
        var ottosDesk = new StoreOpening(new Actor("Otto", "desk 5"), Clock.offset(CLOCK, Duration.ofMinutes(1)));
        try (Store store = TestStores.open(url, CLOCK).orThrow();
                Store ottos = StoreLocation.parse(url).then(ottosDesk::open).orThrow()) {
            // the first to write takes the lower block of ids
            add(ottos, "4710");
            long id = add(store, "4711");
            ottos.transact(new Op("cost.change-centre"), tx -> {
                        tx.update(tx.seen(COST_CENTRE, id, 1).setName("Bottling line"));
                        return Outcome.done(id);
                    })
                    .orThrow();

            Outcome<Long> refused = store.read(dsl -> LastChange.refusal(dsl, new RecordRef("cost_centre", id)));

            assertThat(refused).isEqualTo(Outcome.refused("store.stale", "Otto", TestStores.NOW.plusSeconds(60)));
        }
    }

    private static long add(Store store, String code) {
        return store.transact(new Op("cost.add-centre"), tx -> {
                    var centre = tx.create(COST_CENTRE).setCode(code).setName("Filling");
                    tx.insert(centre);
                    return Outcome.done(centre.getId());
                })
                .orThrow();
    }

    @Test
    void aRecordThatNobodyChangedIsOnlyKnownToBeStale() {
        try (Store store = TestStores.inMemory()) {
            Outcome<Long> refused = store.read(dsl -> LastChange.refusal(dsl, new RecordRef("cost_centre", 4711)));

            assertThat(refused).isEqualTo(Outcome.refused("store.stale-unknown"));
        }
    }
}
