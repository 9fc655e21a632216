package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.MOVEMENT;
import static org.millwright.platform.db.schema.Tables.PART;
import static org.millwright.platform.db.schema.Tables.STOREROOM;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;
import org.millwright.platform.db.schema.tables.Movement;
import org.millwright.stock.MovementKind;
import org.millwright.stock.MovementRow;
import org.millwright.stock.StockValue;

/// Reads the movement ledger, the newest first.
///
/// Filters of its list: `part`, `storeroom`, `workOrder`, `equipment` (ids), `kind`, `from`, `to` (ISO dates of the
/// movement, both included).
public final class MovementReader {

    private static final Movement ORIGIN = MOVEMENT.as("origin");
    private static final Movement REVERSAL = MOVEMENT.as("reversal");

    private static final Table<Record> PLACED = MOVEMENT.join(PART)
            .on(PART.ID.eq(MOVEMENT.PART_ID))
            .join(STOREROOM)
            .on(STOREROOM.ID.eq(MOVEMENT.STOREROOM_ID))
            .leftJoin(EQUIPMENT)
            .on(EQUIPMENT.ID.eq(MOVEMENT.EQUIPMENT_ID))
            .leftJoin(WORK_ORDER)
            .on(WORK_ORDER.ID.eq(MOVEMENT.WORK_ORDER_ID));

    /// In one part's ledger the order of posting is the number; over all parts it is the moment.
    private static final Listing OF_ONE_PART = listing().order(MOVEMENT.LEDGER_NO.desc());

    private static final Listing OF_ALL = listing().order(MOVEMENT.POSTED_AT.desc(), MOVEMENT.ID.desc());

    public long[] ids(DSLContext dsl, ListRequest request) {
        return listing(request).ids(dsl, request, conditions(request));
    }

    public long[] head(DSLContext dsl, ListRequest request, int most) {
        return listing(request).head(dsl, request, conditions(request), most);
    }

    private static Listing listing(ListRequest request) {
        return request.filter("part").isEmpty() ? OF_ALL : OF_ONE_PART;
    }

    public List<MovementRow> rows(DSLContext dsl, long[] ids) {
        Map<Long, MovementRow> byId = dsl
                .select(
                        MOVEMENT.asterisk(),
                        PART.PART_NO,
                        PART.NAME,
                        PART.UNIT,
                        STOREROOM.CODE,
                        COST_CENTRE.CODE,
                        EQUIPMENT.TAG,
                        WORK_ORDER.WORK_ORDER_NO,
                        ORIGIN.ID,
                        ORIGIN.LEDGER_NO,
                        REVERSAL.ID,
                        REVERSAL.LEDGER_NO,
                        Afterwards.RETURNED)
                .from(PLACED)
                .leftJoin(COST_CENTRE)
                .on(COST_CENTRE.ID.eq(MOVEMENT.COST_CENTRE_ID))
                .leftJoin(ORIGIN)
                .on(ORIGIN.ID.eq(MOVEMENT.ORIGIN_ID))
                .leftJoin(REVERSAL)
                .on(REVERSAL.ORIGIN_ID.eq(MOVEMENT.ID).and(REVERSAL.KIND.eq(MovementKind.REVERSAL.name())))
                .where(Ids.among(MOVEMENT.ID, ids))
                .fetch(MovementReader::row)
                .stream()
                .collect(Collectors.toMap(MovementRow::id, row -> row));
        return Ids.inOrder(ids, byId);
    }

    private static Listing listing() {
        return Listing.of(MOVEMENT, MOVEMENT.ID)
                .leftJoin(PART, PART.ID.eq(MOVEMENT.PART_ID))
                .leftJoin(STOREROOM, STOREROOM.ID.eq(MOVEMENT.STOREROOM_ID))
                .leftJoin(EQUIPMENT, EQUIPMENT.ID.eq(MOVEMENT.EQUIPMENT_ID))
                .leftJoin(WORK_ORDER, WORK_ORDER.ID.eq(MOVEMENT.WORK_ORDER_ID))
                .unique(MOVEMENT.ID)
                .sort("movedOn", MOVEMENT.MOVED_ON, MOVEMENT.POSTED_AT)
                .sort("kind", MOVEMENT.KIND, MOVEMENT.MOVED_ON)
                .sort("partNo", PART.PART_NO, MOVEMENT.LEDGER_NO)
                .sort("storeroom", STOREROOM.CODE, MOVEMENT.MOVED_ON)
                .sort("quantity", MOVEMENT.QUANTITY)
                .sort("amount", MOVEMENT.AMOUNT)
                .search(PART.PART_NO, PART.NAME, MOVEMENT.REFERENCE, EQUIPMENT.TAG, WORK_ORDER.WORK_ORDER_NO);
    }

    private static List<Condition> conditions(ListRequest request) {
        List<Condition> all = new ArrayList<>();
        if (!request.filter("part").isEmpty()) {
            all.add(MOVEMENT.PART_ID.eq(Long.valueOf(request.filter("part"))));
        }
        if (!request.filter("storeroom").isEmpty()) {
            all.add(MOVEMENT.STOREROOM_ID.eq(Long.valueOf(request.filter("storeroom"))));
        }
        if (!request.filter("workOrder").isEmpty()) {
            all.add(MOVEMENT.WORK_ORDER_ID.eq(Long.valueOf(request.filter("workOrder"))));
        }
        if (!request.filter("equipment").isEmpty()) {
            all.add(MOVEMENT.EQUIPMENT_ID.eq(Long.valueOf(request.filter("equipment"))));
        }
        if (!request.filter("kind").isEmpty()) {
            all.add(MOVEMENT.KIND.eq(request.filter("kind")));
        }
        if (!request.filter("from").isEmpty()) {
            all.add(MOVEMENT.MOVED_ON.ge(LocalDate.parse(request.filter("from"))));
        }
        if (!request.filter("to").isEmpty()) {
            all.add(MOVEMENT.MOVED_ON.le(LocalDate.parse(request.filter("to"))));
        }
        return all;
    }

    private static MovementRow row(Record found) {
        return new MovementRow(
                found.get(MOVEMENT.ID),
                found.get(MOVEMENT.PART_ID),
                found.get(PART.PART_NO),
                found.get(PART.NAME),
                found.get(PART.UNIT),
                found.get(MOVEMENT.LEDGER_NO),
                MovementKind.valueOf(found.get(MOVEMENT.KIND)),
                found.get(MOVEMENT.MOVED_ON),
                found.get(MOVEMENT.POSTED_AT),
                found.get(MOVEMENT.POSTED_BY),
                found.get(STOREROOM.CODE),
                Quantity.of(found.get(MOVEMENT.QUANTITY)),
                Money.of(found.get(MOVEMENT.AMOUNT)),
                Money.of(found.get(MOVEMENT.ROUNDING)),
                new StockValue(
                        Quantity.of(found.get(MOVEMENT.QUANTITY_AFTER)), Money.of(found.get(MOVEMENT.VALUE_AFTER))),
                Quantity.of(found.get(Afterwards.RETURNED)),
                found.get(MOVEMENT.REASON),
                found.get(MOVEMENT.REFERENCE),
                found.get(COST_CENTRE.CODE),
                found.get(EQUIPMENT.TAG),
                found.get(WORK_ORDER.WORK_ORDER_NO),
                link(found.get(ORIGIN.ID), found.get(ORIGIN.LEDGER_NO)),
                link(found.get(REVERSAL.ID), found.get(REVERSAL.LEDGER_NO)));
    }

    private static MovementRow.@Nullable Link link(@Nullable Long id, @Nullable Integer ledgerNo) {
        return id == null || ledgerNo == null ? null : new MovementRow.Link(id, ledgerNo);
    }
}
