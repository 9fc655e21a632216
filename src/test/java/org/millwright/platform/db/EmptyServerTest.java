package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;

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
        try (Connection look = DriverManager.getConnection(location.url());
                var rows = look.createStatement().executeQuery("select count(*) from cost_centre")) {
            rows.next();
            assertThat(rows.getInt(1)).isOne();
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

    private void fill(EmptyServer server) {
        try (server) {
            server.connection()
                    .createStatement()
                    .execute("insert into cost_centre (id, version, code, name) values (1, 1, '4711', 'Filling')");
            server.keep();
            kept.incrementAndGet();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
