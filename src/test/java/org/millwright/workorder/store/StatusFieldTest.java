package org.millwright.workorder.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millwright.workorder.WorkOrderStatus;

class StatusFieldTest {

    private static final DSLContext SQL = DSL.using(SQLDialect.H2);

    @ParameterizedTest
    @EnumSource(WorkOrderStatus.class)
    void theDatabaseMeansByOpenWhatTheRulesMean(WorkOrderStatus status) {
        assertThat(SQL.renderInlined(StatusField.OPEN).contains("'" + status + "'"))
                .isEqualTo(status.isOpen());
    }

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
