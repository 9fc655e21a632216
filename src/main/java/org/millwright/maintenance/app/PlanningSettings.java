package org.millwright.maintenance.app;

import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.PlanningRules;
import org.millwright.maintenance.store.PlanningRulesStore;
import org.millwright.platform.db.Store;

/// What the plant has decided about its plans.
public final class PlanningSettings {

    private static final Op SET = new Op("maintenance.set-rules");

    private final Store store;
    private final PlanningRulesStore rules = new PlanningRulesStore();

    public PlanningSettings(Store store) {
        this.store = store;
    }

    public PlanningRules read() {
        return store.read(rules::read);
    }

    /// @param wanted with the version that the user has changed
    public Outcome<PlanningRules> set(PlanningRules wanted) {
        return store.transact(SET, tx -> {
            rules.write(tx, wanted);
            return Outcome.done(rules.read(tx.dsl()));
        });
    }
}
