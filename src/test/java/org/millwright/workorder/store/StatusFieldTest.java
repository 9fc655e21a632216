package org.millwright.workorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

class StatusFieldTest {

    private static final DSLContext SQL = DSL.using(SQLDialect.H2);

    @Test
    void everyStatusHasItsPlaceInTheOrderOfALife() {
        String sql = SQL.renderInlined(StatusField.place());

        assertThat(sql)
                .contains("when 'REQUESTED' then 0")
                .contains("when 'IN_PROGRESS' then 3")
                .contains("when 'VOID' then 8")
                .doesNotContain("else");
    }
}
