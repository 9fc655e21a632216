package org.millwright.cost.store;

import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCentre;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.CostCentreRecord;

public final class CostCentreStore {

    private static final String RETIRED = "RETIRED";

    private static final Field<Integer> MACHINES = DSL.field(DSL.selectCount()
            .from(EQUIPMENT)
            .where(EQUIPMENT.COST_CENTRE_ID.eq(COST_CENTRE.ID))
            .and(EQUIPMENT.STATUS.ne(RETIRED)));

    private static final Listing LISTING = Listing.of(COST_CENTRE, COST_CENTRE.ID)
            .sort("code", COST_CENTRE.CODE)
            .sort("name", COST_CENTRE.NAME)
            .sort("equipment", MACHINES, COST_CENTRE.CODE)
            .order(COST_CENTRE.CODE.asc())
            .search(COST_CENTRE.CODE, COST_CENTRE.NAME);

    public long insert(Tx tx, String code, String name) {
        CostCentreRecord record = tx.create(COST_CENTRE).setCode(code).setName(name);
        tx.insert(record);
        return record.getId();
    }

    public void update(Tx tx, long id, int seenVersion, String code, String name) {
        tx.update(tx.seen(COST_CENTRE, id, seenVersion).setCode(code).setName(name));
    }

    public long[] ids(DSLContext dsl, ListRequest request) {
        return LISTING.ids(dsl, request, List.of());
    }

    public List<CostCentre.Row> rows(DSLContext dsl, long[] ids) {
        Map<Long, CostCentre.Row> byId = dsl
                .select(COST_CENTRE.ID, COST_CENTRE.VERSION, COST_CENTRE.CODE, COST_CENTRE.NAME, MACHINES)
                .from(COST_CENTRE)
                .where(Ids.among(COST_CENTRE.ID, ids))
                .fetch(row -> new CostCentre.Row(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()))
                .stream()
                .collect(Collectors.toMap(CostCentre.Row::id, row -> row));
        return Ids.inOrder(ids, byId);
    }

    public List<CostCentre> all(DSLContext dsl) {
        return dsl.selectFrom(COST_CENTRE).orderBy(COST_CENTRE.CODE).fetch(CostCentreStore::read);
    }

    public @Nullable CostCentre byCode(DSLContext dsl, String code) {
        return dsl.selectFrom(COST_CENTRE).where(COST_CENTRE.CODE.eq(code)).fetchOne(CostCentreStore::read);
    }

    private static CostCentre read(CostCentreRecord record) {
        return new CostCentre(record.getId(), record.getCode(), record.getName());
    }
}
