package org.millwright.sample.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_MOVE;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreOpening;
import org.millwright.platform.db.TestStores;

class BulkSamplePostgresTest extends BulkSampleContract {

    private final Map<String, StoreLocation> made = new HashMap<>();

    @Override
    Store begin(String name) {
        Store store = TestStores.postgres();
        made.put(name, store.location());
        return store;
    }

    @Override
    Store openAgain(String name) {
        return new StoreOpening(TestStores.MAX, Clock.fixed(TestStores.NOW, ZoneOffset.UTC))
                .open(Objects.requireNonNull(made.get(name)))
                .orThrow();
    }

    @Override
    void assertNothing(String name) {
        try (Store again = openAgain(name)) {
            again.read(dsl -> {
                assertThat(dsl.fetchCount(EQUIPMENT)).isZero();
                assertThat(dsl.fetchCount(WORK_ORDER_MOVE)).isZero();
                assertThat(dsl.fetch("select 1 from pg_indexes where indexname = 'ix_work_order_move_order'"))
                        .hasSize(1);
                return dsl;
            });
        }
    }
}
