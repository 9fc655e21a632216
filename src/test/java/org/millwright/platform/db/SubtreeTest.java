package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

class SubtreeTest {

    @Test
    void allThatStandsBelowAtAnyDepthWithoutTheRootItself() {
        try (Store store = TestStores.inMemory()) {
            List<Long> chain = store.transact(new Op("equipment.add"), tx -> {
                        List<Long> ids = new ArrayList<>();
                        for (int depth = 0; depth < 4; depth++) {
                            var record = tx.create(EQUIPMENT)
                                    .setTag("T" + depth)
                                    .setName("Level " + depth)
                                    .setKind("MACHINE")
                                    .setStatus("IN_SERVICE");
                            if (!ids.isEmpty()) {
                                record.setParentId(ids.getLast());
                            }
                            tx.insert(record);
                            ids.add(record.getId());
                        }
                        return Outcome.done(ids);
                    })
                    .orThrow();

            assertThat(below(store, chain.get(1))).containsExactlyInAnyOrder(chain.get(2), chain.get(3));
            assertThat(below(store, chain.get(3))).isEmpty();
            assertThat(ids(store, Subtree.from(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, chain.get(2))))
                    .containsExactlyInAnyOrder(chain.get(2), chain.get(3));
        }
    }

    private static List<Long> below(Store store, long root) {
        return ids(store, Subtree.below(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, root));
    }

    private static List<Long> ids(Store store, Subtree part) {
        return store.read(dsl -> dsl.select(part.id()).from(part.rows()).fetch(part.id()));
    }
}
