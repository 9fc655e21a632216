package org.millwright.maintenance.app;

import java.util.List;
import org.jooq.DSLContext;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.PlanFamily;
import org.millwright.maintenance.store.FamilyStore;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Adds and changes families of plans.
public final class PlanFamilies {

    private static final Op ADD = new Op("maintenance.add-family");
    private static final Op CHANGE = new Op("maintenance.change-family");

    private final Store store;
    private final FamilyStore families = new FamilyStore();

    public PlanFamilies(Store store) {
        this.store = store;
    }

    /// By name.
    public List<PlanFamily> all() {
        return store.read(families::all);
    }

    public List<PlanFamily> all(DSLContext dsl) {
        return families.all(dsl);
    }

    /// @return the new record's id
    public Outcome<Long> add(FamilyFields fields) {
        return store.transact(ADD, tx -> addIn(tx, fields));
    }

    public Outcome<Long> addIn(Tx tx, FamilyFields fields) {
        return check(tx, fields, 0).then(() -> Outcome.done(families.insert(tx, fields)));
    }

    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, FamilyFields fields) {
        return store.transact(CHANGE, tx -> changeIn(tx, id, seenVersion, fields));
    }

    public Outcome<Long> changeIn(Tx tx, long id, int seenVersion, FamilyFields fields) {
        return check(tx, fields, id).then(() -> {
            families.update(tx, id, seenVersion, fields);
            return Outcome.done(id);
        });
    }

    private Checks check(Tx tx, FamilyFields fields, long self) {
        Checks checks = fields.check();
        Long holder = families.idOfName(tx.dsl(), fields.name());
        return checks.require(
                holder == null || holder == self, "name", "maintenance.refused.family-exists", fields.name());
    }
}
