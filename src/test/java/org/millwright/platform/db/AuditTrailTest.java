package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.OP_CHANGE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

class AuditTrailTest {

    private static final Op ADD = new Op("cost.add-centre");

    @Test
    void manyChangesAreAllWrittenButNotAllNamed() {
        try (Store store = TestStores.inMemory()) {
            List<Changes> heard = new ArrayList<>();
            store.feed().subscribe(heard::add);

            store.transact(ADD, tx -> {
                for (int i = 0; i < Changes.MOST_RECORDS + 1; i++) {
                    tx.insert(tx.create(COST_CENTRE).setCode("C" + i).setName("Centre"));
                }
                return Outcome.done(true);
            });

            assertThat(heard).singleElement().satisfies(changes -> {
                assertThat(changes.kinds()).containsExactly("cost_centre");
                assertThat(changes.records()).hasSize(Changes.MOST_RECORDS);
            });
            assertThat(store.<Integer>read(dsl -> dsl.fetchCount(OP_CHANGE))).isEqualTo(Changes.MOST_RECORDS + 1);
            assertThat(store.<Integer>read(dsl -> dsl.fetchCount(OP_LOG))).isEqualTo(1);
        }
    }

    @Test
    void numbersAndVersionsAreNotContent() {
        assertThat(AuditTrail.isContent(COST_CENTRE.NAME)).isTrue();
        assertThat(AuditTrail.isContent(COST_CENTRE.ID)).isFalse();
        assertThat(AuditTrail.isContent(COST_CENTRE.VERSION)).isFalse();
    }

    @Test
    void nothingIsToldApartFromAnEmptyText() {
        assertThat(AuditTrail.pair(null, "")).containsExactly(null, "");
        assertThat(AuditTrail.pair(12, null)).containsExactly("12", null);
    }
}
