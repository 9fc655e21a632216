package org.millwright.workorder.app;

import org.millwright.cost.CostTarget;
import org.millwright.kernel.Outcome;
import org.millwright.stock.IssuePart;
import org.millwright.stock.MovementRow;
import org.millwright.stock.ReturnPart;
import org.millwright.stock.StockMoved;
import org.millwright.stock.app.StockLedger;
import org.millwright.workorder.IssueForWork;

/// Posts what the storekeeper does. What a work order pays goes by the rules of work orders, the rest by those of
/// stock.
public final class StockDesk {

    private final StockLedger ledger;
    private final WorkOrderParts parts;

    public StockDesk(StockLedger ledger, WorkOrderParts parts) {
        this.ledger = ledger;
        this.parts = parts;
    }

    public Outcome<StockMoved> issue(IssuePart part) {
        CostTarget charge = part.charge();
        Long workOrderId = charge == null ? null : charge.workOrderId();
        return workOrderId == null
                ? ledger.issue(part)
                : parts.issue(new IssueForWork(
                        workOrderId, part.partId(), part.storeroomId(), part.quantity(), part.movedOn()));
    }

    public Outcome<StockMoved> giveBack(MovementRow issue, ReturnPart command) {
        return issue.workOrderNo() == null ? ledger.giveBack(command) : parts.giveBack(command);
    }

    public Outcome<StockMoved> reverse(MovementRow movement, String reason) {
        return movement.workOrderNo() == null
                ? ledger.reverse(movement.id(), reason)
                : parts.reverse(movement.id(), reason);
    }
}
