package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.durability.ChildProgram;
import org.millwright.platform.db.schema.Tables;

/// A program that is killed while it makes a store, or brings one to a newer schema, leaves what was
/// there before or what should be there afterwards: never a half, and never nothing.
///
/// `-Dmillwright.kills=500` for a long run.
class OpeningKillTest {

    private static final int KILLS = Integer.getInteger("millwright.kills", 20) / 4;
    private static final int OLD_SCHEMA = 1;

    @TempDir
    Path folder;

    private final Random chance = new Random(20261122);
    private StoreLocation.FileStore store;

    @BeforeEach
    void name() {
        store = new StoreLocation.FileStore(folder.resolve("plants").resolve("plant.mv.db"));
    }

    @Test
    void aMigrationThatIsKilledIsMadeAgain() throws Exception {
        Path old = oldStore();
        long micros = 0;
        int half = 0;
        for (int kill = 0; kill <= KILLS; kill++) {
            beginWith(old);
            micros = open(kill, micros);

            int version = FileProbe.schemaVersion(store).orThrow();
            assertThat(version).isIn(OLD_SCHEMA, Migrations.CURRENT);
            half += version == OLD_SCHEMA ? 1 : 0;
            assertOpens();
            assertThat(backups())
                    .isNotEmpty()
                    .allSatisfy(kept -> assertThat(kept).hasSameBinaryContentAs(old));
        }
        assertThat(half).isPositive();
        System.out.printf("%d migrations killed, %d of them before their end%n", KILLS, half);
    }

    @Test
    void aStoreThatIsKilledInItsMakingIsMadeAgain() throws Exception {
        long micros = 0;
        int missing = 0;
        for (int kill = 0; kill <= KILLS; kill++) {
            beginWith(null);
            micros = open(kill, micros);

            missing += Files.exists(store.file()) ? 0 : 1;
            assertOpens();
        }
        assertThat(missing).isPositive();
        System.out.printf("%d new stores killed, %d of them before their end%n", KILLS, missing);
    }

    /// The first time it may end by itself, which tells how long it takes; the second time it is killed when it
    /// has begun.
    private long open(int kill, long micros) throws IOException, InterruptedException {
        try (var child = ChildProgram.start(OpeningProgram.class, store.file())) {
            child.read(1);
            long begun = System.nanoTime();
            if (kill == 1) {
                child.runUntil(() -> Files.exists(folder.resolve("plants").resolve("plant.new.mv.db")));
                child.killAfter(0);
                return micros;
            }
            if (kill > 1) {
                child.killAfter(chance.nextLong(micros));
                return micros;
            }
            child.read(Integer.MAX_VALUE);
            assertThat(child.end()).isZero();
            return TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - begun);
        }
    }

    private void assertOpens() throws IOException {
        try (Store opened = TestStores.open(store.file().toString()).orThrow()) {
            int plants = opened.read(dsl -> dsl.fetchCount(Tables.PLANT));
            assertThat(plants).isEqualTo(Files.exists(store.backups()) ? 1 : 0);
        }
        assertThat(FileProbe.schemaVersion(store).orThrow()).isEqualTo(Migrations.CURRENT);
        try (Stream<Path> left = Files.list(store.folder())) {
            assertThat(left.filter(Files::isRegularFile)).containsExactly(store.file());
        }
    }

    private Path oldStore() throws SQLException {
        var old = new StoreLocation.FileStore(folder.resolve("old.mv.db"));
        try (var pool = Connections.pool(old)) {
            Migrations.run(pool, Dialect.H2, OLD_SCHEMA);
            try (var connection = pool.getConnection();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(true);
                statement.execute("insert into plant values (1, 1, 'Riverside', 'EUR', 'UTC')");
            }
        }
        return old.file();
    }

    private void beginWith(@Nullable Path old) throws IOException {
        if (Files.exists(store.folder())) {
            try (Stream<Path> all = Files.walk(store.folder())) {
                all.sorted((a, b) -> b.compareTo(a)).forEach(OpeningKillTest::delete);
            }
        }
        Files.createDirectories(store.folder());
        if (old != null) {
            Files.copy(old, store.file());
        }
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> kept = Files.list(store.backups())) {
            return kept.toList();
        }
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
