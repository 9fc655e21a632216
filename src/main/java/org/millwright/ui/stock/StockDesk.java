package org.millwright.ui.stock;

import org.millwright.cost.CostTarget;
import org.millwright.kernel.Outcome;
import org.millwright.stock.IssuePart;
import org.millwright.stock.MovementRow;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockMoved;
import org.millwright.workorder.IssueForWork;

/// Posts what the storekeeper does. What a work order pays goes by the rules of work orders, the rest by those of
/// stock.
record StockDesk(StockServices services) {

    Outcome<StockMoved> issue(IssuePart part) {
        CostTarget charge = part.charge();
        Long workOrderId = charge == null ? null : charge.workOrderId();
        if (charge == null || workOrderId == null) {
            return services.ledger().issue(part);
        }
        return charge.equipmentId() != null
                ? Outcome.refusedField("equipmentId", "parts.refused.two-payers")
                : services.workOrderParts()
                        .issue(new IssueForWork(
                                workOrderId, part.partId(), part.storeroomId(), part.quantity(), part.movedOn()));
    }

    Outcome<StockMoved> giveBack(MovementRow issue, ReturnPart command) {
        return issue.workOrderNo() == null
                ? services.ledger().giveBack(command)
                : services.workOrderParts().giveBack(command);
    }

    Outcome<StockMoved> reverse(MovementRow movement, String reason) {
        return movement.workOrderNo() == null
                ? services.ledger().reverse(movement.id(), reason)
                : services.workOrderParts().reverse(movement.id(), reason);
    }
}
