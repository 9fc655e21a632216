package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.schema.tables.records.CostCentreRecord;

/// Two programs that each hold what the other wants.
class DeadlockTest {

    private static final Op ADD = new Op("test.add");

    @Test
    void bothGetDoneInTheEnd() throws Exception {
        String url = TestStores.serverUrl();
        try (var desks = Executors.newFixedThreadPool(2);
                Store here = TestStores.open(url).orThrow();
                Store there = TestStores.open(url).orThrow()) {
            long first = add(here, "100");
            long second = add(here, "200");
            var bothHold = new CyclicBarrier(2);
            var tries = new AtomicInteger();

            var one = CompletableFuture.supplyAsync(() -> rename(here, first, second, "here", bothHold, tries), desks);
            var other =
                    CompletableFuture.supplyAsync(() -> rename(there, second, first, "there", bothHold, tries), desks);

            assertThat(one.get(30, TimeUnit.SECONDS).isDone()).isTrue();
            assertThat(other.get(30, TimeUnit.SECONDS).isDone()).isTrue();
            assertThat(tries).as("one of them was tried again").hasValue(3);
        }
    }

    private static Outcome<Long> rename(
            Store store, long first, long second, String name, CyclicBarrier bothHold, AtomicInteger tries) {
        return store.transact(ADD, tx -> {
            CostCentreRecord held = tx.lock(COST_CENTRE, first);
            if (tries.incrementAndGet() <= 2) {
                await(bothHold);
            }
            CostCentreRecord wanted = tx.lock(COST_CENTRE, second);
            assertThat(held).isNotNull();
            assertThat(wanted).isNotNull();
            wanted.setName(name);
            tx.update(wanted);
            return Outcome.done(second);
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
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
