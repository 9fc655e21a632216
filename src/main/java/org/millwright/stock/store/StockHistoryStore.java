package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOCK_ALERT;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jooq.BatchBindStep;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.MovementRecord;
import org.millwright.platform.db.schema.tables.records.StockRecord;
import org.millwright.stock.StockLevels;
import org.millwright.stock.StockValue;

/// Writes movements that were posted long ago, and what they led to.
public final class StockHistoryStore {

    /// What lies in a storeroom in the end.
    public record Line(long partId, long storeroomId, Quantity onHand, StockLevels levels) {}

    /// @param clearedAt none for one that still stands
    public record Alert(
            long partId,
            long storeroomId,
            Quantity onHand,
            Quantity minimum,
            Instant raisedAt,
            @Nullable Instant clearedAt) {}

    /// @return the movement's id
    public long append(HistoryLoad history, long partId, int ledgerNo, NewMovement movement) {
        MovementRecord record = MovementStore.fill(history.create(MOVEMENT), history.tx(), partId, ledgerNo, movement);
        history.add(record);
        return record.getId();
    }

    public void write(HistoryLoad history, Alert alert) {
        history.add(history.create(STOCK_ALERT)
                .setPartId(alert.partId())
                .setStoreroomId(alert.storeroomId())
                .setOnHand(alert.onHand().value())
                .setMinimum(alert.minimum().value())
                .setRaisedAt(alert.raisedAt())
                .setClearedAt(alert.clearedAt()));
    }

    public void write(Tx tx, List<Line> lines) {
        tx.insertAll(lines.stream().map(line -> record(tx, line)).toList());
    }

    /// The sums of all movements, by part.
    public void total(Tx tx, Map<Long, StockValue> totals) {
        BatchBindStep batch = tx.dsl()
                .batch(tx.dsl()
                        .update(PART)
                        .set(PART.TOTAL_QUANTITY, (BigDecimal) null)
                        .set(PART.TOTAL_VALUE, (BigDecimal) null)
                        .where(PART.ID.eq((Long) null)));
        for (Map.Entry<Long, StockValue> one : totals.entrySet()) {
            batch = batch.bind(
                    one.getValue().quantity().value(), one.getValue().value().amount(), one.getKey());
        }
        batch.execute();
    }

    private static StockRecord record(Tx tx, Line line) {
        StockLevels levels = line.levels();
        return tx.create(STOCK)
                .setPartId(line.partId())
                .setStoreroomId(line.storeroomId())
                .setBin(Texts.orNull(levels.bin()))
                .setMinimum(StockStore.number(levels.minimum()))
                .setMaximum(StockStore.number(levels.maximum()))
                .setOnHand(line.onHand().value());
    }
}
