package org.millwright.maintenance.store;

import static org.millwright.platform.db.schema.Tables.MAINTENANCE_PLAN;
import static org.millwright.platform.db.schema.Tables.PLAN_FAMILY;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.PlanFamily;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.PlanFamilyRecord;

/// The table of plan families.
public final class FamilyStore {

    /// By name.
    public List<PlanFamily> all(DSLContext dsl) {
        var plans = DSL.field(
                DSL.selectCount().from(MAINTENANCE_PLAN).where(MAINTENANCE_PLAN.FAMILY_ID.eq(PLAN_FAMILY.ID)));
        return dsl.select(PLAN_FAMILY.asterisk(), plans)
                .from(PLAN_FAMILY)
                .orderBy(PLAN_FAMILY.NAME)
                .fetch(row -> {
                    PlanFamilyRecord family = row.into(PLAN_FAMILY);
                    var fields = new FamilyFields(
                            family.getName(), FamilyMode.valueOf(family.getMode()), family.getWithinDays());
                    return new PlanFamily(family.getId(), family.getVersion(), fields, row.get(plans));
                });
    }

    public @Nullable Long idOfName(DSLContext dsl, String name) {
        return dsl.select(PLAN_FAMILY.ID)
                .from(PLAN_FAMILY)
                .where(PLAN_FAMILY.NAME.eq(name.strip()))
                .fetchOne(PLAN_FAMILY.ID);
    }

    public boolean exists(DSLContext dsl, long id) {
        return dsl.fetchExists(PLAN_FAMILY, PLAN_FAMILY.ID.eq(id));
    }

    public long insert(Tx tx, FamilyFields fields) {
        PlanFamilyRecord record = fill(tx.create(PLAN_FAMILY), fields);
        tx.insert(record);
        return record.getId();
    }

    public void update(Tx tx, long id, int seenVersion, FamilyFields fields) {
        tx.update(fill(tx.seen(PLAN_FAMILY, id, seenVersion), fields));
    }

    private static PlanFamilyRecord fill(PlanFamilyRecord record, FamilyFields fields) {
        return record.setName(fields.name().strip())
                .setMode(fields.mode().name())
                .setWithinDays(fields.withinDays());
    }
}
