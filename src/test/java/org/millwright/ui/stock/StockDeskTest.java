package org.millwright.ui.stock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Quantity;
import org.millwright.kernel.Violation;
import org.millwright.stock.IssuePart;
import org.millwright.stock.MovementRow;
import org.millwright.stock.ReturnPart;
import org.millwright.ui.FxTest;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;

@FxTest
class StockDeskTest {

    private StockScreens screens;
    private StockDesk desk;
    private long pump;
    private long order;

    @BeforeEach
    void anOrder() {
        screens = new StockScreens();
        desk = new StockDesk(screens.services);
        pump = screens.plant.equipment().idOfTag("P-101").orElseThrow();
        order = screens.plant
                .workOrders()
                .create(new NewWorkOrder(fields(), WorkOrderStatus.APPROVED, null, null))
                .orThrow()
                .id();
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whatAWorkOrderPaysGoesByItsRules() {
        long movement =
                desk.issue(issue(new CostTarget(null, null, order))).orThrow().movementId();

        MovementRow row = row(movement);
        assertThat(row.workOrderNo()).isEqualTo("WO-000001");
        assertThat(row.equipmentTag()).isEqualTo("P-101");
        assertThat(desk.giveBack(row, ReturnPart.of(movement, Quantity.of(1))).isDone())
                .isTrue();
    }

    @Test
    void theRestGoesByThoseOfStock() {
        long movement =
                desk.issue(issue(new CostTarget(null, pump, null))).orThrow().movementId();

        assertThat(row(movement).workOrderNo()).isNull();
        assertThat(desk.reverse(row(movement), "Wrong part").isDone()).isTrue();
    }

    @Test
    void onlyOneOfTwoPays() {
        assertThat(desk.issue(issue(new CostTarget(null, pump, order))).violations())
                .containsExactly(Violation.of("equipmentId", "parts.refused.two-payers"));
    }

    private IssuePart issue(CostTarget charge) {
        return IssuePart.of(screens.bearing, screens.main, Quantity.of(2), charge);
    }

    private MovementRow row(long movement) {
        long[] all = screens.plant.stock().movementIds(ListRequest.ALL);
        return screens.plant.stock().movementRows(all).stream()
                .filter(row -> row.id() == movement)
                .findFirst()
                .orElseThrow();
    }

    private WorkOrderFields fields() {
        return new WorkOrderFields(
                "Bearing noisy",
                null,
                pump,
                WorkOrderType.CORRECTIVE,
                3,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
