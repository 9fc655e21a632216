package org.millwright.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

class IdsTest {

    @Test
    void aStatementIsTheSameHoweverManyIdsThereAre() {
        var id = DSL.field("id", SQLDataType.BIGINT);
        var h2 = DSL.using(SQLDialect.H2);

        assertThat(h2.render(Ids.among(id, 1, 2, 3)))
                .isEqualTo(h2.render(Ids.among(id, 7)))
                .isEqualTo(h2.render(Ids.among(id)));
    }

    @Test
    void rowsComeInTheOrderOfTheIdsWithoutWhatIsGone() {
        assertThat(Ids.inOrder(new long[] {3, 1, 2}, Map.of(1L, "a", 3L, "c"))).containsExactly("c", "a");
    }
}
