package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.STOCK_ALERT;

import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.StockAlertRecord;
import org.millwright.platform.db.schema.tables.records.StockRecord;
import org.millwright.stock.AlertRule;

/// Raises and clears alerts; at most one stands for a part in a storeroom.
final class AlertStore {

    /// Brings the alert in line with what lies there now.
    ///
    /// @param watched whether the part is in use; else no alert stands
    AlertRule.Change settle(Tx tx, StockRecord line, boolean watched) {
        StockAlertRecord open = open(tx, line);
        Quantity minimum = line.getMinimum() == null || !watched ? Quantity.ZERO : Quantity.of(line.getMinimum());
        AlertRule.Change change = AlertRule.decide(open != null, Quantity.of(line.getOnHand()), minimum);
        switch (change) {
            case RAISE ->
                tx.insert(tx.create(STOCK_ALERT)
                        .setPartId(line.getPartId())
                        .setStoreroomId(line.getStoreroomId())
                        .setOnHand(line.getOnHand())
                        .setMinimum(minimum.value())
                        .setRaisedAt(tx.now()));
            case CLEAR -> {
                if (open != null) {
                    tx.update(open.setClearedAt(tx.now()));
                }
            }
            case KEEP -> {}
        }
        return change;
    }

    private static @Nullable StockAlertRecord open(Tx tx, StockRecord line) {
        return tx.dsl()
                .selectFrom(STOCK_ALERT)
                .where(STOCK_ALERT.PART_ID.eq(line.getPartId()))
                .and(STOCK_ALERT.STOREROOM_ID.eq(line.getStoreroomId()))
                .and(STOCK_ALERT.CLEARED_AT.isNull())
                .fetchOne();
    }
}
