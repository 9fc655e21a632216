package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.LABOUR_ENTRY;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_MOVE;

import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.schema.tables.records.LabourEntryRecord;
import org.millwright.platform.db.schema.tables.records.WorkOrderRecord;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.LabourPosting;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.WorkOrderNumber;
import org.millwright.workorder.WorkOrderState;
import org.millwright.workorder.WorkOrderStatus;

/// Writes work orders that were done long ago: each as it ended, with all its moves.
public final class WorkOrderHistoryStore {

    /// The work order with its first move; its own row is written when its history ends.
    public WorkOrder begin(HistoryLoad history, NewWorkOrder order, WorkOrderState state) {
        var begun = new WorkOrder(
                history.tx().newId(),
                1,
                WorkOrderNumber.format(history.number(WorkOrderStore.NUMBERS)),
                order.fields(),
                state,
                history.tx().actor().name(),
                order.checkPointId());
        move(history, begun.id(), null, state.status(), order.comment());
        return begun;
    }

    public void move(
            HistoryLoad history,
            long id,
            @Nullable WorkOrderStatus before,
            WorkOrderStatus after,
            @Nullable String comment) {
        history.add(WorkOrderStore.fill(history.create(WORK_ORDER_MOVE), history.tx(), id, before, after, comment));
    }

    public void write(HistoryLoad history, WorkOrder order) {
        WorkOrderRecord record = history.tx()
                .dsl()
                .newRecord(WORK_ORDER)
                .setId(order.id())
                .setVersion(1)
                .setWorkOrderNo(order.number())
                .setSerial(WorkOrderNumber.parse(order.number()).orElseThrow())
                .setReportedBy(order.reportedBy())
                .setCheckPointId(order.checkPointId());
        WorkOrderRecords.fill(record, order.fields());
        WorkOrderRecords.fill(record, order.state());
        history.add(record);
    }

    /// @return the entry's id
    public long book(HistoryLoad history, BookLabour booked, LabourPosting posting) {
        LabourEntryRecord record = LabourStore.fill(history.create(LABOUR_ENTRY), history.tx(), booked, posting);
        history.add(record);
        return record.getId();
    }
}
