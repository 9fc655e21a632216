package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompleteWorkOrderTest {

    private final WorkOrderFields before = new CompleteWorkOrder(1, null, "Tightened", 10, null, false)
            .applyTo(WorkOrderFields.of("Bolt loose", 7, WorkOrderType.CORRECTIVE, 3));

    @Test
    void whatWasSaidStandsInTheFields() {
        assertThat(before.remedy()).isEqualTo("Tightened");
        assertThat(before.downtimeMinutes()).isEqualTo(10);
        assertThat(before.title()).isEqualTo("Bolt loose");
    }

    @Test
    void whatWasNotSaidStaysAsItWas() {
        assertThat(CompleteWorkOrder.of(1).applyTo(before)).isEqualTo(before);
        assertThat(new CompleteWorkOrder(1, null, "  ", null, null, true).applyTo(before))
                .isEqualTo(before);
    }
}
