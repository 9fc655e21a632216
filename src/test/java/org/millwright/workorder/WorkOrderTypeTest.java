package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkOrderTypeTest {

    /// The count of failures, and with it the time between them, hangs on this.
    @ParameterizedTest
    @EnumSource(WorkOrderType.class)
    void onlyABreakdownIsAFailure(WorkOrderType type) {
        assertThat(type.isFailure()).isEqualTo(type == WorkOrderType.BREAKDOWN);
    }
}
