package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

/// Indexes that are taken away come back as they were.
abstract class LateIndexesContract extends StoreFixture {

    /// The definitions of all indexes and constraints.
    abstract List<String> definitions(DSLContext dsl);

    @Test
    void theyAreGoneMeanwhileAndTheSameAfterwards() {
        List<String> before = store.read(this::definitions);

        store.transact(new Op("test"), tx -> {
            LateIndexes taken = LateIndexes.takenAway(tx.dsl());
            assertThat(definitions(tx.dsl())).hasSizeLessThan(before.size() / 2);
            taken.putBack(tx.dsl());
            return Outcome.done(taken);
        });

        assertThat(store.read(this::definitions))
                .isEqualTo(before)
                .anyMatch(text -> text.contains("ix_movement_moved_on"));
    }
}
