package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewWorkOrderTest {

    private static final WorkOrderFields FIELDS = WorkOrderFields.of("Belt worn", 7, WorkOrderType.CORRECTIVE, 2);

    @Test
    void aFindingNeedsNoApprovalAndRemembersItsPoint() {
        var order = NewWorkOrder.finding(FIELDS, 33, "seen on the morning round");

        assertThat(order.status()).isEqualTo(WorkOrderStatus.APPROVED);
        assertThat(order.checkPointId()).isEqualTo(33);
        assertThat(order.comment()).isEqualTo("seen on the morning round");
    }

    @Test
    void aRequestIsOnlyAskedFor() {
        assertThat(NewWorkOrder.requested(FIELDS).status().takesParts()).isFalse();
        assertThat(NewWorkOrder.approved(FIELDS).status().takesParts()).isTrue();
    }
}
