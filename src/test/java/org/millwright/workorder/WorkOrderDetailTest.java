package org.millwright.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentRow;
import org.millwright.equipment.EquipmentStatus;

class WorkOrderDetailTest {

    private final WorkOrderDetail detail = new WorkOrderDetail(
            new WorkOrder(
                    5,
                    2,
                    "WO-000005",
                    WorkOrderFields.of("Seal leaks", 7, WorkOrderType.CORRECTIVE, 2),
                    WorkOrderState.requested(Instant.EPOCH),
                    "Ada",
                    null),
            "P-101",
            "Feed pump",
            List.of(),
            "Grace",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new WorkOrderCosts(Map.of()));

    @Test
    void offersWhatItsStatusAllows() {
        assertThat(detail.allowed())
                .containsExactlyInAnyOrder(WorkOrderAction.APPROVE, WorkOrderAction.REJECT, WorkOrderAction.VOID);
    }

    @Test
    void thePathAloneIsReplaced() {
        var path = List.of(new EquipmentRow(
                3,
                "BH",
                "Boiler house",
                EquipmentKind.AREA,
                null,
                null,
                EquipmentStatus.IN_SERVICE,
                null,
                null,
                null,
                null));

        assertThat(detail.withPath(path).path()).isEqualTo(path);
        assertThat(detail.withPath(path).withPath(List.of())).isEqualTo(detail);
    }
}
