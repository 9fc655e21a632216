package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.StockRecord;
import org.millwright.stock.AlertRule;
import org.millwright.stock.PartStock.RoomStock;
import org.millwright.stock.StockLevels;

/// Keeps what lies where, its levels, and the alerts that follow from both. The part must be held by the transaction:
/// {@link MovementStore#hold}.
public final class StockStore {

    private final AlertStore alerts = new AlertStore();

    /// @param seenVersion the version of the stock line that the user has changed; zero when there was none
    public void setLevels(Tx tx, HeldPart part, long storeroomId, int seenVersion, StockLevels levels) {
        StockRecord line = find(tx, part.id(), storeroomId);
        boolean first = line == null && seenVersion == 0;
        write(
                tx,
                part,
                storeroomId,
                first ? null : tx.seen(STOCK, line == null ? 0 : line.getId(), seenVersion),
                levels);
    }

    /// Whatever the levels were before; for loading.
    public void setLevels(Tx tx, HeldPart part, long storeroomId, StockLevels levels) {
        write(tx, part, storeroomId, find(tx, part.id(), storeroomId), levels);
    }

    /// Clears the alerts of a part that is no longer used, or raises those of one that is used again.
    public void settleAlerts(Tx tx, long partId, boolean active) {
        for (StockRecord line :
                tx.dsl().selectFrom(STOCK).where(STOCK.PART_ID.eq(partId)).fetch()) {
            alerts.settle(tx, line, active);
        }
    }

    /// What every storeroom holds of the part.
    List<RoomStock> rooms(DSLContext dsl, long partId) {
        return dsl.select(STOREROOM.ID, STOREROOM.CODE, STOCK.ON_HAND)
                .from(STOREROOM)
                .leftJoin(STOCK)
                .on(STOCK.STOREROOM_ID.eq(STOREROOM.ID).and(STOCK.PART_ID.eq(partId)))
                .orderBy(STOREROOM.CODE)
                .fetch(row -> new RoomStock(
                        row.value1(), row.value2(), row.value3() == null ? Quantity.ZERO : Quantity.of(row.value3())));
    }

    /// Adds to what lies in the storeroom; less for a negative quantity.
    Moved move(Tx tx, HeldPart part, long storeroomId, Quantity quantity) {
        StockRecord line = find(tx, part.id(), storeroomId);
        if (line == null) {
            line = empty(tx, part.id(), storeroomId);
            tx.insert(line);
        }
        Quantity onHand = Quantity.of(line.getOnHand()).plus(quantity);
        // a sum of movements, which are audited: it takes no version, so that nobody who edits the levels is disturbed
        tx.dsl()
                .update(STOCK)
                .set(STOCK.ON_HAND, onHand.value())
                .where(STOCK.ID.eq(line.getId()))
                .execute();
        line.setOnHand(onHand.value());
        return new Moved(onHand, alerts.settle(tx, line, part.active()));
    }

    record Moved(Quantity onHand, AlertRule.Change alert) {}

    private void write(Tx tx, HeldPart part, long storeroomId, @Nullable StockRecord present, StockLevels levels) {
        StockRecord line = present == null ? empty(tx, part.id(), storeroomId) : present;
        line.setBin(Texts.orNull(levels.bin()))
                .setMinimum(number(levels.minimum()))
                .setMaximum(number(levels.maximum()));
        if (present == null) {
            tx.insert(line);
        } else {
            tx.update(line);
        }
        alerts.settle(tx, line, part.active());
    }

    private static @Nullable StockRecord find(Tx tx, long partId, long storeroomId) {
        return tx.dsl()
                .selectFrom(STOCK)
                .where(STOCK.PART_ID.eq(partId))
                .and(STOCK.STOREROOM_ID.eq(storeroomId))
                .fetchOne();
    }

    /// Not written yet.
    private static StockRecord empty(Tx tx, long partId, long storeroomId) {
        return tx.create(STOCK).setPartId(partId).setStoreroomId(storeroomId).setOnHand(BigDecimal.ZERO);
    }

    static @Nullable BigDecimal number(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.value();
    }
}
