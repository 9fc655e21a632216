package org.millwright.stock.store;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;
import org.millwright.platform.db.schema.tables.records.PartRecord;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.PartDetail;
import org.millwright.stock.PartFields;
import org.millwright.stock.PartRow;
import org.millwright.stock.StockLevels;
import org.millwright.stock.StockPlace;
import org.millwright.stock.StockValue;
import org.millwright.stock.Storeroom;

/// Reads parts for lists and the detail.
///
/// Filters of the list: `active` (`true`, `false`), `low` (`true`: a storeroom holds no more than its minimum),
/// `storeroom` (an id: the part has a place there), `criticality`.
public final class PartReader {

    /// Vital, essential, desirable.
    private static final Field<Integer> RANK = DSL.case_(PART.CRITICALITY)
            .when(PartCriticality.VITAL.name(), 1)
            .when(PartCriticality.ESSENTIAL.name(), 2)
            .otherwise(3);

    private static final Listing LISTING = Listing.of(PART, PART.ID)
            .sort("partNo", PART.PART_NO)
            .sort("name", PART.NAME, PART.PART_NO)
            .sort("criticality", RANK, PART.PART_NO)
            .sort("maker", PART.MAKER, PART.MAKER_PART_NO, PART.PART_NO)
            .sort("supplier", PART.SUPPLIER, PART.PART_NO)
            .sort("onHand", PART.TOTAL_QUANTITY, PART.PART_NO)
            .sort("value", PART.TOTAL_VALUE, PART.PART_NO)
            .order(PART.PART_NO.asc())
            .search(PART.PART_NO, PART.NAME, PART.MAKER, PART.MAKER_PART_NO, PART.SUPPLIER);

    /// {@link org.millwright.stock.AlertRule#isLow} in SQL.
    static final Condition BELOW = STOCK.MINIMUM.gt(BigDecimal.ZERO).and(STOCK.ON_HAND.le(STOCK.MINIMUM));

    private static final Field<Boolean> LOW = field(PART.ACTIVE
                    .isTrue()
                    .and(exists(selectOne()
                            .from(STOCK)
                            .where(STOCK.PART_ID.eq(PART.ID))
                            .and(BELOW))))
            .as("low");

    public long[] ids(DSLContext dsl, ListRequest request) {
        return LISTING.ids(dsl, request, conditions(request));
    }

    public long[] head(DSLContext dsl, ListRequest request, int most) {
        return LISTING.head(dsl, request, conditions(request), most);
    }

    public int count(DSLContext dsl, ListRequest request) {
        return LISTING.count(dsl, request, conditions(request));
    }

    public List<PartRow> rows(DSLContext dsl, long[] ids) {
        Map<Long, PartRow> byId =
                dsl
                        .select(PART.asterisk(), LOW)
                        .from(PART)
                        .where(Ids.among(PART.ID, ids))
                        .fetch(PartReader::row)
                        .stream()
                        .collect(Collectors.toMap(PartRow::id, row -> row));
        return Ids.inOrder(ids, byId);
    }

    /// Parts in use; numbers that begin with the text come first, then whatever has all its words.
    public List<PartRow> search(DSLContext dsl, String text, int most) {
        var request = new ListRequest(text, Map.of("active", "true"), "", false);
        return rows(dsl, LISTING.firstIds(dsl, request, conditions(request), PART.PART_NO, most));
    }

    public @Nullable PartDetail detail(DSLContext dsl, long id) {
        PartRecord found = dsl.selectFrom(PART).where(PART.ID.eq(id)).fetchOne();
        return found == null
                ? null
                : new PartDetail(
                        id,
                        found.getVersion(),
                        fields(found),
                        found.getActive(),
                        new StockValue(Quantity.of(found.getTotalQuantity()), Money.of(found.getTotalValue())),
                        places(dsl, id));
    }

    public List<String> suppliers(DSLContext dsl) {
        return dsl.selectDistinct(PART.SUPPLIER)
                .from(PART)
                .where(PART.SUPPLIER.isNotNull())
                .orderBy(PART.SUPPLIER)
                .fetch(PART.SUPPLIER);
    }

    static PartFields fields(Record found) {
        return new PartFields(
                found.get(PART.PART_NO),
                found.get(PART.NAME),
                found.get(PART.UNIT),
                PartCriticality.valueOf(found.get(PART.CRITICALITY)),
                found.get(PART.MAKER),
                found.get(PART.MAKER_PART_NO),
                found.get(PART.SUPPLIER),
                found.get(PART.LEAD_DAYS),
                Quantity.of(found.get(PART.PACK_SIZE)),
                found.get(PART.NOTE));
    }

    static Storeroom storeroom(Record found) {
        return new Storeroom(found.get(STOREROOM.ID), found.get(STOREROOM.CODE), found.get(STOREROOM.NAME));
    }

    static StockLevels levels(Record found) {
        return new StockLevels(
                found.get(STOCK.BIN), quantity(found.get(STOCK.MINIMUM)), quantity(found.get(STOCK.MAXIMUM)));
    }

    private static List<StockPlace> places(DSLContext dsl, long partId) {
        return dsl.select(
                        STOREROOM.ID,
                        STOREROOM.CODE,
                        STOREROOM.NAME,
                        STOCK.VERSION,
                        STOCK.BIN,
                        STOCK.MINIMUM,
                        STOCK.MAXIMUM,
                        STOCK.ON_HAND)
                .from(STOREROOM)
                .leftJoin(STOCK)
                .on(STOCK.STOREROOM_ID.eq(STOREROOM.ID).and(STOCK.PART_ID.eq(partId)))
                .orderBy(STOREROOM.CODE)
                .fetch(PartReader::place);
    }

    private static StockPlace place(Record found) {
        Integer version = found.get(STOCK.VERSION);
        BigDecimal onHand = found.get(STOCK.ON_HAND);
        return new StockPlace(
                storeroom(found),
                version == null ? 0 : version,
                levels(found),
                onHand == null ? Quantity.ZERO : Quantity.of(onHand));
    }

    private static List<Condition> conditions(ListRequest request) {
        List<Condition> all = new ArrayList<>();
        if (!request.filter("active").isEmpty()) {
            all.add(PART.ACTIVE.eq(Boolean.valueOf(request.filter("active"))));
        }
        if (Boolean.parseBoolean(request.filter("low"))) {
            all.add(PART.ACTIVE.isTrue());
            all.add(exists(
                    selectOne().from(STOCK).where(STOCK.PART_ID.eq(PART.ID)).and(BELOW)));
        }
        if (!request.filter("storeroom").isEmpty()) {
            all.add(exists(selectOne()
                    .from(STOCK)
                    .where(STOCK.PART_ID.eq(PART.ID))
                    .and(STOCK.STOREROOM_ID.eq(Long.valueOf(request.filter("storeroom"))))));
        }
        if (!request.filter("criticality").isEmpty()) {
            all.add(PART.CRITICALITY.eq(request.filter("criticality")));
        }
        return all;
    }

    private static PartRow row(Record found) {
        return new PartRow(
                found.get(PART.ID),
                found.get(PART.PART_NO),
                found.get(PART.NAME),
                found.get(PART.UNIT),
                PartCriticality.valueOf(found.get(PART.CRITICALITY)),
                found.get(PART.MAKER),
                found.get(PART.MAKER_PART_NO),
                found.get(PART.SUPPLIER),
                Quantity.of(found.get(PART.TOTAL_QUANTITY)),
                Money.of(found.get(PART.TOTAL_VALUE)),
                found.get(LOW),
                found.get(PART.ACTIVE));
    }

    private static @Nullable Quantity quantity(@Nullable BigDecimal number) {
        return number == null ? null : Quantity.of(number);
    }
}
