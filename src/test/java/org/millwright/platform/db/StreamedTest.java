package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.table;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

class StreamedTest {

    private static int sum(DSLContext dsl) {
        int sum = 0;
        try (var cursor = dsl.select(field("x", Integer.class))
                .from(table("system_range(1, 100000)"))
                .fetchLazy()) {
            while (cursor.hasNext()) {
                sum += cursor.fetchNext() == null ? 0 : 1;
            }
        }
        return sum;
    }

    @Test
    void readsAllAndLeavesTheConnectionAsItWas() {
        try (Store store = TestStores.inMemory()) {
            int rows = store.read(dsl -> Streamed.in(dsl, () -> sum(dsl)));
            int again = store.read(StreamedTest::sum);

            assertThat(rows).isEqualTo(100_000).isEqualTo(again);
        }
    }

    @Test
    void handsRowsOnInTheOrderOfTheQuery() {
        List<Long> rows = new ArrayList<>();
        try (Store store = TestStores.inMemory()) {
            store.read(dsl -> {
                Streamed.rows(
                        dsl,
                        dsl.select(field("x", Long.class))
                                .from(table("system_range(1, 50000)"))
                                .orderBy(field("x").desc()),
                        row -> rows.add(row.value1()));
                return rows;
            });
        }

        assertThat(rows).hasSize(50_000).startsWith(50_000L, 49_999L).endsWith(1L);
    }

    @Test
    void theConnectionIsAsBeforeAfterRowsThatNobodyCouldTake() {
        try (Store store = TestStores.inMemory()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> store.read(dsl -> {
                        Streamed.rows(
                                dsl, dsl.select(field("x", Long.class)).from(table("system_range(1, 50000)")), row -> {
                                    throw new IllegalStateException("disk full");
                                });
                        return dsl;
                    }))
                    .withMessage("disk full");

            assertThat(store.<Integer>read(StreamedTest::sum)).isEqualTo(100_000);
        }
    }

    @Test
    void aSnapshotStaysTheSameSnapshot() {
        try (Store store = TestStores.inMemory()) {
            int[] counts = store.snapshot(dsl -> {
                int before = count(dsl);
                store.transact(new Op("number"), tx -> Outcome.done(tx.number("series")))
                        .orThrow();
                return new int[] {before, Streamed.in(dsl, () -> count(dsl))};
            });

            assertThat(counts[1]).isEqualTo(counts[0]);
        }
    }

    private static int count(DSLContext dsl) {
        return dsl.fetchCount(dsl.select(inline(1)).from(table("number_series")));
    }
}
