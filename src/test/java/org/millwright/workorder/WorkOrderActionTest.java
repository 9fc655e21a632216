package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkOrderActionTest {

    @ParameterizedTest
    @EnumSource(WorkOrderAction.class)
    void whatTakesWorkAwayOrBringsItBackMustBeExplained(WorkOrderAction action) {
        var explained = Set.of(WorkOrderAction.REJECT, WorkOrderAction.REOPEN, WorkOrderAction.VOID);

        assertThat(action.needsComment()).isEqualTo(explained.contains(action));
    }
}
