package org.millwright.workorder.store;

import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER_MOVE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.WorkOrderMoveRecord;
import org.millwright.platform.db.schema.tables.records.WorkOrderRecord;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrder;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderNumber;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderState;
import org.millwright.workorder.WorkOrderStatus;

/// Writes work orders and their moves, and answers what the use cases must know before they write.
public final class WorkOrderStore {

    static final String NUMBERS = "work_order";

    /// @return their numbers, in the same order
    public List<WorkOrderRef> insertAll(Tx tx, List<NewWorkOrder> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        long serial = tx.numbers(NUMBERS, orders.size());
        List<WorkOrderRecord> records = new ArrayList<>();
        List<WorkOrderMoveRecord> moves = new ArrayList<>();
        for (NewWorkOrder order : orders) {
            WorkOrderState state = order.state(tx.now());
            WorkOrderRecord record = tx.create(WORK_ORDER)
                    .setWorkOrderNo(WorkOrderNumber.format(serial))
                    .setSerial(serial++)
                    .setReportedBy(tx.actor().name())
                    .setCheckPointId(order.checkPointId());
            WorkOrderRecords.fill(record, order.fields());
            WorkOrderRecords.fill(record, state);
            records.add(record);
            moves.add(fill(tx.create(WORK_ORDER_MOVE), tx, record.getId(), null, state.status(), order.comment()));
        }
        tx.insertAll(records);
        tx.insertAll(moves);
        return records.stream()
                .map(record -> new WorkOrderRef(record.getId(), record.getWorkOrderNo()))
                .toList();
    }

    /// The work order, held until the transaction ends: two people may move it at once.
    public @Nullable WorkOrder lock(Tx tx, long id) {
        WorkOrderRecord record = tx.lock(WORK_ORDER, id);
        return record == null ? null : WorkOrderRecords.read(record);
    }

    /// As a user saw it; ends the transaction as a refusal when it has changed since.
    public WorkOrder seen(Tx tx, long id, int seenVersion) {
        return WorkOrderRecords.read(tx.seen(WORK_ORDER, id, seenVersion));
    }

    public void update(Tx tx, WorkOrder order, WorkOrderFields fields) {
        WorkOrderRecord record = WorkOrderRecords.write(tx.dsl(), order);
        WorkOrderRecords.fill(record, fields);
        tx.update(record);
    }

    public void move(Tx tx, WorkOrder order, WorkOrderState next, @Nullable String comment) {
        WorkOrderRecord record = WorkOrderRecords.write(tx.dsl(), order);
        WorkOrderRecords.fill(record, next);
        tx.update(record);
        addMove(tx, order.id(), order.status(), next.status(), comment);
    }

    public void note(Tx tx, WorkOrder order, String note) {
        addMove(tx, order.id(), order.status(), order.status(), note);
    }

    /// By machine; those that are there.
    public Map<Long, EquipmentStatus> equipmentStatus(DSLContext dsl, Set<Long> equipmentIds) {
        return dsl.select(EQUIPMENT.ID, EQUIPMENT.STATUS)
                .from(EQUIPMENT)
                .where(Ids.among(EQUIPMENT.ID, equipmentIds))
                .fetchMap(EQUIPMENT.ID, row -> EquipmentStatus.valueOf(row.value2()));
    }

    /// Whether the ledger holds costs of the order that were not taken back.
    public boolean hasCosts(DSLContext dsl, long id) {
        BigDecimal sum = dsl.select(DSL.sum(COST_ENTRY.AMOUNT))
                .from(COST_ENTRY)
                .where(COST_ENTRY.WORK_ORDER_ID.eq(id))
                .fetchSingle()
                .value1();
        return sum != null && sum.signum() != 0;
    }

    /// The work order that a stock movement was charged to.
    public @Nullable Long orderOfMovement(DSLContext dsl, long movementId) {
        return dsl.select(MOVEMENT.WORK_ORDER_ID)
                .from(MOVEMENT)
                .where(MOVEMENT.ID.eq(movementId))
                .fetchOne(MOVEMENT.WORK_ORDER_ID);
    }

    private static void addMove(
            Tx tx, long id, @Nullable WorkOrderStatus before, WorkOrderStatus after, @Nullable String comment) {
        tx.insert(fill(tx.create(WORK_ORDER_MOVE), tx, id, before, after, comment));
    }

    static WorkOrderMoveRecord fill(
            WorkOrderMoveRecord record,
            Tx tx,
            long id,
            @Nullable WorkOrderStatus before,
            WorkOrderStatus after,
            @Nullable String comment) {
        return record.setWorkOrderId(id)
                .setOldStatus(before == null ? null : before.name())
                .setNewStatus(after.name())
                .setMovedAt(tx.now())
                .setMovedBy(tx.actor().name())
                .setComment(comment == null || comment.isBlank() ? null : comment.strip());
    }
}
