package org.millwright.cost.store;

import static org.millwright.platform.db.schema.Tables.COST_CENTRE;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.millwright.cost.CostCentre;
import org.millwright.platform.db.CodedStore;
import org.millwright.platform.db.schema.tables.records.CostCentreRecord;

public final class CostCentreStore extends CodedStore<CostCentreRecord, CostCentre, CostCentre.Row> {

    private static final String RETIRED = "RETIRED";

    private static final Field<Integer> MACHINES = DSL.field(DSL.selectCount()
            .from(EQUIPMENT)
            .where(EQUIPMENT.COST_CENTRE_ID.eq(COST_CENTRE.ID))
            .and(EQUIPMENT.STATUS.ne(RETIRED)));

    public CostCentreStore() {
        super(
                COST_CENTRE,
                COST_CENTRE.CODE,
                COST_CENTRE.NAME,
                "equipment",
                MACHINES,
                CostCentre::new,
                CostCentre.Row::new);
    }
}
