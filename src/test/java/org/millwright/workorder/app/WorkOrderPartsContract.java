package org.millwright.workorder.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostEntryRow;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.stock.IssuePart;
import org.millwright.stock.ReturnPart;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.IssuedPart;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;

abstract class WorkOrderPartsContract extends WorkOrderFixture {

    private long order;

    @BeforeEach
    void tenSealsAndAnOrder() {
        receive(10, "12.35");
        order = approved("Seal leaking");
    }

    @Test
    void anIssueIsChargedToTheOrderItsMachineAndCostCentre() {
        long movement = issue(3);

        IssuedPart line = detail(order).parts().getFirst();
        assertThat(line.movementId()).isEqualTo(movement);
        assertThat(line.partNo()).isEqualTo("10-0815");
        assertThat(line.storeroom()).isEqualTo("MAIN");
        assertThat(line.issued()).isEqualTo(Quantity.of(3));
        assertThat(line.returnable()).isEqualTo(Quantity.of(3));
        assertThat(detail(order).costs().of(CostCategory.MATERIAL)).isEqualTo(Money.of("37.05"));
        CostEntryRow cost = costs.rows(costs.ids(ListRequest.ALL)).getFirst();
        assertThat(cost.costCentre()).isEqualTo("4711");
        assertThat(cost.equipmentTag()).isEqualTo("P-101");
        assertThat(cost.workOrderNo()).isEqualTo("WO-000001");
    }

    @Test
    void whatComesBackRelievesTheOrder() {
        long movement = issue(3);
        long back = parts.giveBack(ReturnPart.of(movement, Quantity.of(2)))
                .orThrow()
                .movementId();

        assertThat(detail(order).parts().getFirst().returned()).isEqualTo(Quantity.of(2));
        assertThat(detail(order).parts().getFirst().returnable()).isEqualTo(Quantity.of(1));
        assertThat(detail(order).parts().getFirst().amount()).isEqualTo(Money.of("12.35"));
        assertThat(ledger(order)).isEqualTo(Money.of("12.35"));
        assertThat(keys(parts.giveBack(ReturnPart.of(movement, Quantity.of(2)))))
                .containsExactly("stock.refused.more-than-issued");

        parts.reverse(back, "Counted wrong").orThrow();
        assertThat(detail(order).parts().getFirst().returnable()).isEqualTo(Quantity.of(3));
        assertThat(ledger(order)).isEqualTo(Money.of("37.05"));
    }

    @Test
    void anIssueByMistakeIsTakenBack() {
        long movement = issue(3);
        parts.reverse(movement, "Wrong part").orThrow();

        IssuedPart line = detail(order).parts().getFirst();
        assertThat(line.reversed()).isTrue();
        assertThat(line.returnable()).isEqualTo(Quantity.ZERO);
        assertThat(line.amount().isZero()).isTrue();
        assertThat(ledger(order).isZero()).isTrue();
    }

    @Test
    void partsAreIssuedToOpenWorkOnlyAndComeBackUntilItIsClosed() {
        long requested = orders.create(NewWorkOrder.requested(fields("Asked for")))
                .orThrow()
                .id();
        assertThat(keys(parts.issue(IssueForWork.of(requested, seal, room, Quantity.of(1)))))
                .containsExactly("workorder.refused.booking");
        long movement = issue(3);
        orders.move(MoveWorkOrder.of(order, WorkOrderAction.COMPLETE)).orThrow();

        assertThat(keys(parts.issue(IssueForWork.of(order, seal, room, Quantity.of(1)))))
                .containsExactly("workorder.refused.booking");
        assertThat(parts.giveBack(ReturnPart.of(movement, Quantity.of(1))).isDone())
                .isTrue();

        orders.move(MoveWorkOrder.of(order, WorkOrderAction.CLOSE)).orThrow();
        assertThat(keys(parts.giveBack(ReturnPart.of(movement, Quantity.of(1)))))
                .containsExactly("workorder.refused.booking");
        assertThat(keys(parts.reverse(movement, "Wrong"))).containsExactly("workorder.refused.booking");
    }

    @Test
    void whatTheStoreroomLacksIsNotIssued() {
        assertThat(keys(parts.issue(IssueForWork.of(order, seal, room, Quantity.of(11)))))
                .containsExactly("stock.refused.short-everywhere");
        assertThat(keys(parts.issue(IssueForWork.of(4711, seal, room, Quantity.of(1)))))
                .containsExactly("workorder.refused.unknown");
        assertThat(detail(order).parts()).isEmpty();
        assertThat(ledger(order).isZero()).isTrue();
    }

    @Test
    void movementsOfNoWorkOrderAreNotItsBusiness() {
        long movement = stock.issue(IssuePart.of(seal, room, Quantity.of(1), null))
                .orThrow()
                .movementId();

        assertThat(keys(parts.reverse(movement, "Wrong"))).containsExactly("workorder.refused.unknown-entry");
    }

    @Test
    void theStoreroomAloneMovesNothingThatAWorkOrderPays() {
        long movement = issue(3);

        assertThat(keys(stock.issue(IssuePart.of(seal, room, Quantity.of(1), new CostTarget(null, null, order)))))
                .containsExactly("stock.refused.for-work");
        assertThat(keys(stock.giveBack(ReturnPart.of(movement, Quantity.of(1)))))
                .containsExactly("stock.refused.for-work");
        assertThat(keys(stock.reverse(movement, "Wrong"))).containsExactly("stock.refused.for-work");
        assertThat(ledger(order)).isEqualTo(Money.of("37.05"));
    }

    private long issue(int quantity) {
        return parts.issue(IssueForWork.of(order, seal, room, Quantity.of(quantity)))
                .orThrow()
                .movementId();
    }
}
