package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IdBlocksTest {

    @Test
    void twoProgramsNeverGiveTheSameId() {
        try (Store store = TestStores.inMemory()) {
            Set<Long> given = new HashSet<>();
            store.read(dsl -> {
                var mine = new IdBlocks();
                var theirs = new IdBlocks();
                for (int i = 0; i < 2 * IdBlocks.BLOCK + 1; i++) {
                    given.add(mine.next(dsl));
                    given.add(theirs.next(dsl));
                }
                return given;
            });

            assertThat(given).hasSize(4 * IdBlocks.BLOCK + 2).allMatch(id -> id > 0);
        }
    }

    @Test
    void idsOfOneProgramGrow() {
        try (Store store = TestStores.inMemory()) {
            store.read(dsl -> {
                var ids = new IdBlocks();
                long last = 0;
                for (int i = 0; i < 3 * IdBlocks.BLOCK; i++) {
                    long next = ids.next(dsl);
                    assertThat(next).isGreaterThan(last);
                    last = next;
                }
                return last;
            });
        }
    }
}
