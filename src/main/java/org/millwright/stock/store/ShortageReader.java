package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOCK_ALERT;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Ids;
import org.millwright.stock.AlertRow;
import org.millwright.stock.Position;
import org.millwright.stock.ReorderCandidate;

/// Reads what has run low: the alerts that stand, and what may have to be ordered again.
public final class ShortageReader {

    /// Parts in use at or below their minimum; at one that is the maximum too nothing is missing.
    private static final Condition TO_ORDER = PART.ACTIVE
            .isTrue()
            .and(PartReader.BELOW)
            .and(STOCK.MAXIMUM.isNull().or(STOCK.MAXIMUM.le(BigDecimal.ZERO)).or(STOCK.MAXIMUM.gt(STOCK.ON_HAND)));

    public int countAlerts(DSLContext dsl) {
        return dsl.fetchCount(STOCK_ALERT, STOCK_ALERT.CLEARED_AT.isNull());
    }

    /// The alerts that stand, the newest first.
    public long[] alertIds(DSLContext dsl) {
        return dsl
                .select(STOCK_ALERT.ID)
                .from(STOCK_ALERT)
                .where(STOCK_ALERT.CLEARED_AT.isNull())
                .orderBy(STOCK_ALERT.RAISED_AT.desc(), STOCK_ALERT.ID.desc())
                .fetch(STOCK_ALERT.ID)
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    public List<AlertRow> alertRows(DSLContext dsl, long... ids) {
        Map<Long, AlertRow> byId = dsl.select(
                        STOCK_ALERT.ID,
                        STOCK_ALERT.PART_ID,
                        STOCK_ALERT.RAISED_AT,
                        PART.PART_NO,
                        PART.NAME,
                        PART.UNIT,
                        STOREROOM.ID,
                        STOREROOM.CODE,
                        STOREROOM.NAME,
                        STOCK.ON_HAND,
                        STOCK.MINIMUM)
                .from(STOCK_ALERT)
                .join(PART)
                .on(PART.ID.eq(STOCK_ALERT.PART_ID))
                .join(STOREROOM)
                .on(STOREROOM.ID.eq(STOCK_ALERT.STOREROOM_ID))
                .join(STOCK)
                .on(STOCK.PART_ID.eq(STOCK_ALERT.PART_ID).and(STOCK.STOREROOM_ID.eq(STOCK_ALERT.STOREROOM_ID)))
                .where(Ids.among(STOCK_ALERT.ID, ids))
                .fetchMap(STOCK_ALERT.ID, ShortageReader::alert);
        return Ids.inOrder(ids, byId);
    }

    /// How many candidates there are.
    public int countCandidates(DSLContext dsl) {
        return dsl.fetchCount(STOCK.join(PART).on(PART.ID.eq(STOCK.PART_ID)), TO_ORDER);
    }

    /// Parts in use of which a storeroom has too few, by supplier and number.
    public List<ReorderCandidate> candidates(DSLContext dsl) {
        return dsl.select(
                        PART.asterisk(),
                        STOREROOM.ID,
                        STOREROOM.CODE,
                        STOREROOM.NAME,
                        STOCK.BIN,
                        STOCK.MINIMUM,
                        STOCK.MAXIMUM,
                        STOCK.ON_HAND)
                .from(STOCK)
                .join(PART)
                .on(PART.ID.eq(STOCK.PART_ID))
                .join(STOREROOM)
                .on(STOREROOM.ID.eq(STOCK.STOREROOM_ID))
                .where(TO_ORDER)
                .orderBy(PART.SUPPLIER, PART.PART_NO, STOREROOM.CODE)
                .fetch(ShortageReader::candidate);
    }

    private static AlertRow alert(Record found) {
        return new AlertRow(
                found.get(STOCK_ALERT.ID),
                found.get(STOCK_ALERT.PART_ID),
                found.get(PART.PART_NO),
                found.get(PART.NAME),
                found.get(PART.UNIT),
                PartReader.storeroom(found),
                Quantity.of(found.get(STOCK.ON_HAND)),
                Quantity.of(found.get(STOCK.MINIMUM)),
                found.get(STOCK_ALERT.RAISED_AT));
    }

    private static ReorderCandidate candidate(Record found) {
        return new ReorderCandidate(
                found.get(PART.ID),
                PartReader.fields(found),
                PartReader.storeroom(found),
                PartReader.levels(found),
                Position.of(Quantity.of(found.get(STOCK.ON_HAND))));
    }
}
