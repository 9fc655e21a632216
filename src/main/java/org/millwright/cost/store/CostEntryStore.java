package org.millwright.cost.store;

import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.COST_ENTRY;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.WORK_ORDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.millwright.cost.CostCategory;
import org.millwright.cost.CostEntry;
import org.millwright.cost.CostEntryRow;
import org.millwright.cost.CostSource;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Money;
import org.millwright.platform.db.HistoryLoad;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;
import org.millwright.platform.db.Subtree;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.CostEntryRecord;

/// The cost ledger: rows are added and read, never changed.
///
/// Filters of its list: `from`, `to` (ISO dates, both included), `workOrder`, `equipment`, `costCentre` (ids),
/// `under` (an id: the equipment and all that stands below it), `category`.
public final class CostEntryStore {

    private static final Listing LISTING = Listing.of(COST_ENTRY, COST_ENTRY.ID)
            .leftJoin(COST_CENTRE, COST_CENTRE.ID.eq(COST_ENTRY.COST_CENTRE_ID))
            .leftJoin(EQUIPMENT, EQUIPMENT.ID.eq(COST_ENTRY.EQUIPMENT_ID))
            .leftJoin(WORK_ORDER, WORK_ORDER.ID.eq(COST_ENTRY.WORK_ORDER_ID))
            .sort("costOn", COST_ENTRY.COST_ON)
            .sort("category", COST_ENTRY.CATEGORY, COST_ENTRY.COST_ON)
            .sort("amount", COST_ENTRY.AMOUNT)
            .sort("costCentre", COST_CENTRE.CODE, COST_ENTRY.COST_ON)
            .sort("equipment", EQUIPMENT.TAG, COST_ENTRY.COST_ON)
            .sort("workOrder", WORK_ORDER.WORK_ORDER_NO, COST_ENTRY.COST_ON)
            .order(COST_ENTRY.COST_ON.asc(), COST_ENTRY.POSTED_AT.asc())
            .search(COST_CENTRE.CODE, EQUIPMENT.TAG, EQUIPMENT.NAME, WORK_ORDER.WORK_ORDER_NO);

    public long insert(Tx tx, CostEntry entry) {
        CostEntryRecord record = fill(tx.create(COST_ENTRY), tx, entry);
        tx.insert(record);
        return record.getId();
    }

    /// As {@link #insert}, for very many that others posted.
    public void load(HistoryLoad history, CostEntry entry) {
        history.add(fill(history.create(COST_ENTRY), history.tx(), entry));
    }

    private static CostEntryRecord fill(CostEntryRecord record, Tx tx, CostEntry entry) {
        return record.setCostOn(entry.costOn())
                .setPostedAt(tx.now())
                .setCategory(entry.category().name())
                .setAmount(entry.amount().amount())
                .setCostCentreId(entry.target().costCentreId())
                .setEquipmentId(entry.target().equipmentId())
                .setWorkOrderId(entry.target().workOrderId())
                .setSourceKind(entry.source().name())
                .setSourceId(entry.sourceId());
    }

    public long[] ids(DSLContext dsl, ListRequest request) {
        return listing(request).ids(dsl, request, conditions(request));
    }

    public long[] head(DSLContext dsl, ListRequest request, int most) {
        return listing(request).head(dsl, request, conditions(request), most);
    }

    public List<CostEntryRow> rows(DSLContext dsl, long[] ids) {
        Map<Long, CostEntryRow> byId = dsl
                .select(
                        COST_ENTRY.asterisk(),
                        COST_CENTRE.CODE,
                        EQUIPMENT.TAG,
                        EQUIPMENT.NAME,
                        WORK_ORDER.WORK_ORDER_NO)
                .from(COST_ENTRY)
                .leftJoin(COST_CENTRE)
                .on(COST_CENTRE.ID.eq(COST_ENTRY.COST_CENTRE_ID))
                .leftJoin(EQUIPMENT)
                .on(EQUIPMENT.ID.eq(COST_ENTRY.EQUIPMENT_ID))
                .leftJoin(WORK_ORDER)
                .on(WORK_ORDER.ID.eq(COST_ENTRY.WORK_ORDER_ID))
                .where(Ids.among(COST_ENTRY.ID, ids))
                .fetch(CostEntryStore::row)
                .stream()
                .collect(Collectors.toMap(CostEntryRow::id, row -> row));
        return Ids.inOrder(ids, byId);
    }

    /// The sums by category of all that the request's filters let through; its text does not count.
    public Map<CostCategory, Money> totals(DSLContext dsl, ListRequest request) {
        Map<CostCategory, Money> totals = new EnumMap<>(CostCategory.class);
        Table<?> all = COST_ENTRY;
        var part = part(request);
        if (part.isPresent()) {
            all = part.get().narrow(all, COST_ENTRY.EQUIPMENT_ID);
        }
        dsl.select(COST_ENTRY.CATEGORY, DSL.sum(COST_ENTRY.AMOUNT))
                .from(all)
                .where(conditions(request))
                .groupBy(COST_ENTRY.CATEGORY)
                .forEach(sum -> totals.put(CostCategory.valueOf(sum.value1()), Money.of(sum.value2())));
        return totals;
    }

    private static Listing listing(ListRequest request) {
        return part(request)
                .map(part -> LISTING.within(part, COST_ENTRY.EQUIPMENT_ID))
                .orElse(LISTING);
    }

    /// The equipment that the request asks for, with all below it.
    private static Optional<Subtree> part(ListRequest request) {
        String top = request.filter("under");
        return top.isEmpty()
                ? Optional.empty()
                : Optional.of(Subtree.from(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, Long.parseLong(top)));
    }

    private static List<Condition> conditions(ListRequest request) {
        List<Condition> all = new ArrayList<>();
        if (!request.filter("from").isEmpty()) {
            all.add(COST_ENTRY.COST_ON.ge(LocalDate.parse(request.filter("from"))));
        }
        if (!request.filter("to").isEmpty()) {
            all.add(COST_ENTRY.COST_ON.le(LocalDate.parse(request.filter("to"))));
        }
        if (!request.filter("workOrder").isEmpty()) {
            all.add(COST_ENTRY.WORK_ORDER_ID.eq(Long.valueOf(request.filter("workOrder"))));
        }
        if (!request.filter("equipment").isEmpty()) {
            all.add(COST_ENTRY.EQUIPMENT_ID.eq(Long.valueOf(request.filter("equipment"))));
        }
        if (!request.filter("costCentre").isEmpty()) {
            all.add(COST_ENTRY.COST_CENTRE_ID.eq(Long.valueOf(request.filter("costCentre"))));
        }
        if (!request.filter("category").isEmpty()) {
            all.add(COST_ENTRY.CATEGORY.eq(request.filter("category")));
        }
        return all;
    }

    private static CostEntryRow row(Record found) {
        return new CostEntryRow(
                found.get(COST_ENTRY.ID),
                found.get(COST_ENTRY.COST_ON),
                found.get(COST_ENTRY.POSTED_AT),
                CostCategory.valueOf(found.get(COST_ENTRY.CATEGORY)),
                Money.of(found.get(COST_ENTRY.AMOUNT)),
                found.get(COST_CENTRE.CODE),
                found.get(EQUIPMENT.TAG),
                found.get(EQUIPMENT.NAME),
                found.get(WORK_ORDER.WORK_ORDER_NO),
                CostSource.valueOf(found.get(COST_ENTRY.SOURCE_KIND)),
                found.get(COST_ENTRY.SOURCE_ID));
    }
}
