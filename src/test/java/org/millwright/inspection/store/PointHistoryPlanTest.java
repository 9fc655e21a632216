package org.millwright.inspection.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jooq.conf.ParamType;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.PointHistory;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.TestStores;

class PointHistoryPlanTest {

    @Test
    void theAnswersOfAPointAreFoundByTheirIndexAndTheirRunsByNumber() {
        try (Store store = TestStores.inMemory()) {
            String plan = store.read(dsl -> String.valueOf(dsl.fetchValue("explain "
                            + PointHistoryReader.answers(dsl, 7, PointHistory.MOST)
                                    .getSQL(ParamType.INLINED))))
                    .toLowerCase(Locale.ROOT);

            assertThat(plan)
                    .contains("round_answer_point")
                    .contains(": check_point_id = cast(7 as bigint)")
                    .doesNotContain("tablescan");
        }
    }
}
