package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmptyServerTest {

    private final StoreLocation.UrlStore location = new StoreLocation.UrlStore(TestStores.emptyPostgresUrl());
    private final CyclicBarrier together = new CyclicBarrier(2);
    private final AtomicInteger kept = new AtomicInteger();

    @RepeatedTest(3)
    void ofTwoThatBringAPlantAtOnceOneIsRefusedAndTakesNothingAway() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(this::bring);
            var second = both.submit(this::bring);
            first.get();
            second.get();
        }

        assertThat(kept).hasValue(1);
        assertThat(centres()).isOne();
    }

    /// What comes after the commit only makes the server faster.
    @Test
    void whatIsKeptIsKeptEvenWhenTheLineBreaksThereafter() throws Exception {
        try (var line = new CuttableServer(location.url());
                EmptyServer server = EmptyServer.claim(new StoreLocation.UrlStore(line.url()))
                        .orThrow()) {
            add(server);
            line.cut(CuttableServer.Cut.AFTER_ANALYZE);

            assertThat(server.keep()).isTrue();
            assertThat(line.isDown()).isTrue();
        }
        assertThat(centres()).isOne();
    }

    @ParameterizedTest
    @CsvSource({"BEFORE_COMMIT, 0", "AFTER_COMMIT, 1"})
    void withoutAnAnswerItIsNotCertain(CuttableServer.Cut when, int centres) throws Exception {
        try (var line = new CuttableServer(location.url());
                EmptyServer server = EmptyServer.claim(new StoreLocation.UrlStore(line.url()))
                        .orThrow()) {
            add(server);
            line.cut(when);

            assertThat(server.keep()).isFalse();
        }
        assertThat(centres()).isEqualTo(centres);
    }

    private int centres() throws SQLException {
        try (Connection look = DriverManager.getConnection(location.url());
                var rows = look.createStatement().executeQuery("select count(*) from cost_centre")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private Void bring() throws Exception {
        together.await();
        EmptyServer.claim(location)
                .handle(
                        this::fill,
                        reasons -> assertThat(reasons)
                                .extracting(reason -> reason.message().key())
                                .containsExactly("backup.server-not-empty"));
        return null;
    }

    private static void add(EmptyServer server) throws SQLException {
        server.connection()
                .createStatement()
                .execute("insert into cost_centre (id, version, code, name) values (1, 1, '4711', 'Filling')");
    }

    private void fill(EmptyServer server) {
        try (server) {
            add(server);
            server.keep();
            kept.incrementAndGet();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
