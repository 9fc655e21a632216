package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Unreachable;

/// All connections are at work, as under eight long reports.
class FullPoolTest {

    /// The least that the pool takes.
    private static final long SOON_MILLIS = 250;

    private static final Op ADD = new Op("test.add");

    @Test
    void tooMuchAtOnceIsNoLostConnection() throws Exception {
        StoreLocation location =
                StoreLocation.parse(PostgresServer.freshStoreUrl()).orThrow();
        HikariDataSource pool = Connections.pool(location);
        pool.setConnectionTimeout(SOON_MILLIS);
        var clock = new PlantClock(Clock.fixed(TestStores.NOW, ZoneOffset.UTC), ZoneOffset.UTC);
        List<Connection> working = new ArrayList<>();
        List<Boolean> lost = new ArrayList<>();
        try (var store = new Store(location, pool, null, null, TestStores.MAX, clock)) {
            store.followOthers();
            store.link().subscribe(lost::add);
            while (working.size() < pool.getMaximumPoolSize()) {
                working.add(pool.getConnection());
            }

            assertThat(refusal(store.transact(ADD, tx -> Outcome.done(1)))).isEqualTo("store.busy");
            assertThat(refusal(store.transact(ADD, tx -> Outcome.done(store.read(FullPoolTest::one)))))
                    .isEqualTo("store.busy");
            assertThatThrownBy(() -> store.read(FullPoolTest::one))
                    .isInstanceOf(DataAccessException.class)
                    .isNotInstanceOf(Unreachable.class);
            assertThat(lost).isEmpty();

            working.removeFirst().close();
            assertThat(store.transact(ADD, tx -> Outcome.done(1)).isDone()).isTrue();
            assertThat(refusal(store.transact(ADD, tx -> Outcome.done(store.read(FullPoolTest::one)))))
                    .as("it holds the last itself")
                    .isEqualTo("store.busy");
            assertThat(lost).isEmpty();
            for (Connection each : working) {
                each.close();
            }
        }
    }

    private static int one(DSLContext dsl) {
        return dsl.selectOne().fetchSingle().value1();
    }

    private static String refusal(Outcome<?> outcome) {
        return outcome.violations().getFirst().message().key();
    }
}
