package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.select;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

class StoreCheckTest {

    @Test
    void allWrongRecordsAreCountedAndTheFirstFewTold() {
        try (Store store = TestStores.inMemory()) {
            addCentres(store, 250);

            Invariant invariant = store.read(dsl -> StoreCheck.invariant(
                    dsl,
                    "invariant.ids",
                    select(COST_CENTRE.CODE).from(COST_CENTRE).orderBy(COST_CENTRE.CODE),
                    row -> Message.of("invariant.equipment-in-circle", row.value1())));

            assertThat(invariant.holds()).isFalse();
            assertThat(invariant.wrong()).isEqualTo(250);
            assertThat(invariant.first())
                    .extracting(Message::args)
                    .containsExactly(
                            List.of("1000"), List.of("1001"), List.of("1002"), List.of("1003"), List.of("1004"));
        }
    }

    @Test
    void whatHasNoWrongRecordsHolds() {
        try (Store store = TestStores.inMemory()) {
            Invariant invariant = store.read(dsl -> StoreCheck.invariant(
                    dsl,
                    "invariant.ids",
                    select(count()).from(COST_CENTRE).having(count().gt(0)),
                    row -> Message.of("invariant.equipment-in-circle", row.value1())));

            assertThat(invariant.holds()).isTrue();
            assertThat(invariant.first()).isEmpty();
        }
    }

    private static void addCentres(Store store, int count) {
        store.transact(new Op("test.add"), tx -> {
                    tx.insertAll(IntStream.range(0, count)
                            .mapToObj(number -> tx.create(COST_CENTRE)
                                    .setCode(String.valueOf(1000 + number))
                                    .setName("Cost centre"))
                            .toList());
                    return Outcome.done(count);
                })
                .orThrow();
    }
}
