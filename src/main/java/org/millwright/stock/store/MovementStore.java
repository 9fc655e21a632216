package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostTarget;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.MovementRecord;
import org.millwright.platform.db.schema.tables.records.PartRecord;
import org.millwright.stock.Booked;
import org.millwright.stock.MovementKind;
import org.millwright.stock.PartStock;
import org.millwright.stock.Posting;
import org.millwright.stock.StockMoved;
import org.millwright.stock.StockValue;

/// Appends to the movement ledger, and keeps its sums in the same transaction.
public final class MovementStore {

    private final StockStore stock = new StockStore();

    /// The part with all its stock; who else wants to move it waits until this transaction ends.
    public @Nullable HeldPart hold(Tx tx, long partId) {
        PartRecord part = tx.lock(PART, partId);
        if (part == null) {
            return null;
        }
        var total = new StockValue(Quantity.of(part.getTotalQuantity()), Money.of(part.getTotalValue()));
        return new HeldPart(
                partId, part.getActive(), new PartStock(part.getUnit(), total, stock.rooms(tx.dsl(), partId)));
    }

    public @Nullable Long partOf(DSLContext dsl, long movementId) {
        return dsl.select(MOVEMENT.PART_ID)
                .from(MOVEMENT)
                .where(MOVEMENT.ID.eq(movementId))
                .fetchOne(MOVEMENT.PART_ID);
    }

    /// Whether a work order pays.
    public boolean isForWork(DSLContext dsl, long movementId) {
        return dsl.fetchExists(MOVEMENT, MOVEMENT.ID.eq(movementId).and(MOVEMENT.WORK_ORDER_ID.isNotNull()));
    }

    /// @throws org.jooq.exception.NoDataFoundException when there is no such movement
    public PostedMovement posted(DSLContext dsl, long movementId) {
        return dsl.select(MOVEMENT.asterisk(), Afterwards.RETURNED, Afterwards.RETURNED_AMOUNT, Afterwards.REVERSED)
                .from(MOVEMENT)
                .where(MOVEMENT.ID.eq(movementId))
                .fetchSingle(MovementStore::posted);
    }

    /// The sums of the part's movements in the storeroom on each day after the one given.
    public NavigableMap<LocalDate, Quantity> movedAfter(DSLContext dsl, long partId, long storeroomId, LocalDate day) {
        NavigableMap<LocalDate, Quantity> moved = new TreeMap<>();
        dsl.select(MOVEMENT.MOVED_ON, DSL.sum(MOVEMENT.QUANTITY))
                .from(MOVEMENT)
                .where(MOVEMENT.PART_ID.eq(partId))
                .and(MOVEMENT.STOREROOM_ID.eq(storeroomId))
                .and(MOVEMENT.MOVED_ON.gt(day))
                .groupBy(MOVEMENT.MOVED_ON)
                .forEach(row -> moved.put(row.value1(), Quantity.of(row.value2())));
        return moved;
    }

    public @Nullable Long equipmentOfWorkOrder(DSLContext dsl, long workOrderId) {
        return dsl.select(WORK_ORDER.EQUIPMENT_ID)
                .from(WORK_ORDER)
                .where(WORK_ORDER.ID.eq(workOrderId))
                .fetchOne(WORK_ORDER.EQUIPMENT_ID);
    }

    public StockMoved append(Tx tx, HeldPart part, NewMovement movement) {
        MovementRecord record = fill(tx.create(MOVEMENT), tx, part.id(), nextLedgerNo(tx.dsl(), part.id()), movement);
        tx.insert(record);
        Posting posting = movement.posting();
        // sums of movements, which are audited: they take no version, so that nobody who edits the part is disturbed
        tx.dsl()
                .update(PART)
                .set(PART.TOTAL_QUANTITY, posting.after().quantity().value())
                .set(PART.TOTAL_VALUE, posting.after().value().amount())
                .where(PART.ID.eq(part.id()))
                .execute();
        var moved = stock.move(tx, part, movement.storeroomId(), posting.quantity());
        return new StockMoved(
                record.getId(), part.id(), movement.storeroomId(), posting, moved.onHand(), moved.alert());
    }

    static MovementRecord fill(MovementRecord record, Tx tx, long partId, int ledgerNo, NewMovement movement) {
        Posting posting = movement.posting();
        record.setPartId(partId)
                .setLedgerNo(ledgerNo)
                .setStoreroomId(movement.storeroomId())
                .setKind(posting.kind().name())
                .setQuantity(posting.quantity().value())
                .setAmount(posting.amount().amount())
                .setRounding(posting.rounding().amount())
                .setQuantityAfter(posting.after().quantity().value())
                .setValueAfter(posting.after().value().amount())
                .setMovedOn(movement.movedOn())
                .setPostedAt(tx.now())
                .setPostedBy(tx.actor().name())
                .setReference(Texts.orNull(movement.reference()))
                .setReason(Texts.orNull(movement.reason()))
                .setOriginId(movement.originId());
        CostTarget charge = movement.charge();
        if (charge != null) {
            record.setCostCentreId(charge.costCentreId())
                    .setEquipmentId(charge.equipmentId())
                    .setWorkOrderId(charge.workOrderId());
        }
        return record;
    }

    private static int nextLedgerNo(DSLContext dsl, long partId) {
        return dsl.select(DSL.coalesce(DSL.max(MOVEMENT.LEDGER_NO), 0).plus(1))
                .from(MOVEMENT)
                .where(MOVEMENT.PART_ID.eq(partId))
                .fetchSingle()
                .value1();
    }

    private static PostedMovement posted(Record found) {
        var charge = new CostTarget(
                found.get(MOVEMENT.COST_CENTRE_ID),
                found.get(MOVEMENT.EQUIPMENT_ID),
                found.get(MOVEMENT.WORK_ORDER_ID));
        return new PostedMovement(
                found.get(MOVEMENT.ID),
                found.get(MOVEMENT.PART_ID),
                found.get(MOVEMENT.MOVED_ON),
                new Booked(
                        MovementKind.valueOf(found.get(MOVEMENT.KIND)),
                        found.get(MOVEMENT.STOREROOM_ID),
                        Quantity.of(found.get(MOVEMENT.QUANTITY)),
                        Money.of(found.get(MOVEMENT.AMOUNT)),
                        Quantity.of(found.get(Afterwards.RETURNED)),
                        Money.of(found.get(Afterwards.RETURNED_AMOUNT)),
                        found.get(Afterwards.REVERSED)),
                charge.isNobody() ? null : charge);
    }
}
