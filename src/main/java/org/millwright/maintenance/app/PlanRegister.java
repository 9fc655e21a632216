package org.millwright.maintenance.app;

import java.util.List;
import java.util.Objects;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.SavePlan;
import org.millwright.maintenance.store.PlanStore;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;

/// Adds and changes maintenance plans. A plan is not deleted: set inactive, it makes nothing more.
public final class PlanRegister {

    private static final Op ADD = new Op("maintenance.add-plan");
    private static final Op CHANGE = new Op("maintenance.change-plan");

    private final Store store;
    private final InspectionQueries inspections;
    private final PlanStore plans = new PlanStore();

    public PlanRegister(Store store, InspectionQueries inspections) {
        this.store = store;
        this.inspections = inspections;
    }

    /// @return the new record's id
    public Outcome<Long> add(PlanFields fields) {
        return store.transact(ADD, tx -> addIn(tx, fields));
    }

    /// A plan entered with an old anchor begins with the latest date that has come: nothing before it is missed.
    public Outcome<Long> addIn(Tx tx, PlanFields fields) {
        return saveAllIn(tx, List.of(SavePlan.added(fields))).map(List::getFirst);
    }

    /// A machine that is new under the plan is concerned by dates from today on.
    ///
    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, PlanFields fields) {
        return store.transact(CHANGE, tx -> changeIn(tx, id, seenVersion, fields));
    }

    public Outcome<Long> changeIn(Tx tx, long id, int seenVersion, PlanFields fields) {
        return saveAllIn(tx, List.of(new SavePlan(id, seenVersion, fields))).map(List::getFirst);
    }

    /// Adds and changes many; what must be known of them is read at once. Refused for the first that is not right,
    /// before any is written.
    ///
    /// @return their ids, in the same order
    public Outcome<List<Long>> saveAllIn(Tx tx, List<SavePlan> many) {
        List<Long> rounds = many.stream()
                .map(plan -> plan.fields().job().roundId())
                .filter(Objects::nonNull)
                .toList();
        var check = new SaveCheck(plans.surroundings(tx.dsl(), many), inspections.walkedAmongIn(tx, rounds));
        for (SavePlan plan : many) {
            Checks checks = check.of(plan);
            if (!checks.ok()) {
                return Outcome.refused(checks.violations());
            }
        }
        return Outcome.done(plans.saveAll(tx, many));
    }
}
