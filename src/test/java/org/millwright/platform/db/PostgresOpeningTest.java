package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.db.schema.Tables;

/// A server makes the changes of a schema in one transaction each, and lets one program make them.
class PostgresOpeningTest {

    private static final int PROGRAMS = 3;

    @Test
    void programsThatOpenAFreshServerAtOnceMakeOneSchema() throws SQLException {
        String url = PostgresServer.freshDatabaseUrl();

        List<CompletableFuture<Store>> opening = Stream.generate(() ->
                        CompletableFuture.supplyAsync(() -> TestStores.open(url).orThrow()))
                .limit(PROGRAMS)
                .toList();

        for (CompletableFuture<Store> one : opening) {
            try (Store store = one.join()) {
                int plants = store.read(dsl -> dsl.fetchCount(Tables.PLANT));
                assertThat(plants).isZero();
            }
        }
        assertThat(Migrations.versionAt(url)).isEqualTo(Migrations.CURRENT);
    }

    @Test
    void whereNothingIsYetNothingIsMadeUnasked() throws SQLException {
        String url = PostgresServer.freshDatabaseUrl();

        List<Violation> reasons = existing(url).violations();

        assertThat(reasons).extracting("message.key").containsExactly("store.nothing-there");
        assertThat(StoreOpening.isNothingThere(reasons)).isTrue();
        assertThat(Migrations.versionAt(url)).isZero();
        TestStores.open(url).orThrow().close();
        existing(url).orThrow().close();
    }

    @Test
    void aDatabaseOfSomethingElseIsLeftAlone() throws SQLException {
        String url = PostgresServer.freshDatabaseUrl();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("create table theirs (id bigint)");
        }

        assertThat(existing(url).violations()).extracting("message.key").containsExactly("store.not-a-plant-server");
        assertThat(TestStores.open(url).violations())
                .extracting("message.key")
                .containsExactly("store.not-a-plant-server");
        assertThat(Migrations.versionAt(url)).isZero();
    }

    private static Outcome<Store> existing(String url) {
        var opening = new StoreOpening(TestStores.MAX, Clock.systemUTC());
        return StoreLocation.parse(url).then(opening::openExisting);
    }

    @Test
    void aMigrationThatFailsLeavesNothingOfItself() throws SQLException {
        String url = PostgresServer.freshDatabaseUrl();
        try (var pool = Connections.pool(StoreLocation.parse(url).orThrow())) {
            Migrations.run(pool, Dialect.POSTGRESQL, 1);
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement()) {
                // stands in the way of the last table of the second migration
                statement.execute("create table labour_rate (id bigint)");
            }
        }

        assertThat(TestStores.open(url).violations()).extracting("message.key").containsExactly("store.cannot-open");

        assertThat(Migrations.versionAt(url)).isOne();
        try (var pool = Connections.pool(StoreLocation.parse(url).orThrow());
                var connection = pool.getConnection();
                var tables = connection.getMetaData().getTables(null, null, "person", null)) {
            assertThat(tables.next()).isFalse();
        }
    }
}
