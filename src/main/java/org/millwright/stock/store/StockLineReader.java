package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Ids;
import org.millwright.stock.StockLineRow;
import org.millwright.stock.StockValue;

/// Reads parts with their places, for exports: one row for each storeroom that a part has a place in.
public final class StockLineReader {

    /// In the order of the ids.
    public List<StockLineRow> rows(DSLContext dsl, long[] partIds) {
        Map<Long, Result<Record>> byPart = dsl.select(
                        PART.asterisk(),
                        STOREROOM.ID,
                        STOREROOM.CODE,
                        STOREROOM.NAME,
                        STOCK.BIN,
                        STOCK.MINIMUM,
                        STOCK.MAXIMUM,
                        STOCK.ON_HAND)
                .from(PART)
                .leftJoin(STOCK)
                .on(STOCK.PART_ID.eq(PART.ID))
                .leftJoin(STOREROOM)
                .on(STOREROOM.ID.eq(STOCK.STOREROOM_ID))
                .where(Ids.among(PART.ID, partIds))
                .orderBy(STOREROOM.CODE)
                .fetchGroups(PART.ID);
        List<StockLineRow> rows = new ArrayList<>();
        for (long partId : partIds) {
            Result<Record> lines = byPart.get(partId);
            if (lines != null) {
                addRows(rows, lines);
            }
        }
        return rows;
    }

    private static void addRows(List<StockLineRow> rows, List<Record> lines) {
        Record part = lines.getFirst();
        List<Money> values = StockValue.shares(
                Money.of(part.get(PART.TOTAL_VALUE)),
                lines.stream().map(StockLineReader::onHand).toList());
        for (int i = 0; i < lines.size(); i++) {
            Record line = lines.get(i);
            boolean placed = line.get(STOREROOM.ID) != null;
            rows.add(new StockLineRow(
                    PartReader.fields(part),
                    part.get(PART.ACTIVE),
                    placed ? PartReader.storeroom(line) : null,
                    PartReader.levels(line),
                    onHand(line),
                    values.get(i)));
        }
    }

    private static Quantity onHand(Record line) {
        BigDecimal onHand = line.get(STOCK.ON_HAND);
        return onHand == null ? Quantity.ZERO : Quantity.of(onHand);
    }
}
