package org.millwright.cost.store;

import static org.millwright.platform.db.schema.Tables.COST_CENTRE;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCentre;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.CostCentreRecord;

public final class CostCentreStore {

    public long insert(Tx tx, String code, String name) {
        CostCentreRecord record = tx.create(COST_CENTRE).setCode(code).setName(name);
        tx.insert(record);
        return record.getId();
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
