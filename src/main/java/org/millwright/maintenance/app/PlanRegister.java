package org.millwright.maintenance.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanRules;
import org.millwright.maintenance.store.FamilyStore;
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
    private final FamilyStore families = new FamilyStore();

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
        return check(tx, fields, 0).then(() -> Outcome.done(plans.insert(tx, fields)));
    }

    /// A machine that is new under the plan is concerned by dates from today on.
    ///
    /// @param seenVersion the version that the user has changed
    public Outcome<Long> change(long id, int seenVersion, PlanFields fields) {
        return store.transact(CHANGE, tx -> changeIn(tx, id, seenVersion, fields));
    }

    public Outcome<Long> changeIn(Tx tx, long id, int seenVersion, PlanFields fields) {
        return check(tx, fields, id).then(() -> {
            plans.update(tx, id, seenVersion, fields);
            return Outcome.done(id);
        });
    }

    private Checks check(Tx tx, PlanFields fields, long self) {
        Checks checks = PlanRules.check(fields);
        Long holder = plans.idOfCode(tx.dsl(), fields.code());
        checks.require(holder == null || holder == self, "code", "maintenance.refused.code-exists", fields.code());
        checkMachines(checks, tx, fields.equipmentIds(), self);
        checkFamily(checks, tx, fields.family());
        Long round = fields.job().roundId();
        if (fields.job().product() == PlanProduct.ROUND && round != null) {
            checks.require(inspections.walkedIn(tx, round), "roundId", "maintenance.refused.round-inactive");
        }
        return checks;
    }

    private void checkFamily(Checks checks, Tx tx, @Nullable FamilyRank family) {
        if (family != null) {
            checks.require(families.exists(tx.dsl(), family.familyId()), "family", "maintenance.refused.no-family");
            checks.require(
                    family.rank() >= 1 && family.rank() <= FamilyRank.MOST,
                    "familyRank",
                    "maintenance.refused.rank",
                    FamilyRank.MOST);
        }
    }

    private void checkMachines(Checks checks, Tx tx, List<Long> wanted, long self) {
        Map<Long, Availability> known = plans.machines(tx.dsl(), wanted);
        Set<Long> already = plans.machinesOf(tx.dsl(), self);
        for (Long machine : wanted) {
            Availability availability = known.get(machine);
            checks.require(availability != null, "equipmentIds", "maintenance.refused.machine-unknown");
            checks.require(
                    availability != Availability.RETIRED || already.contains(machine),
                    "equipmentIds",
                    "maintenance.refused.machine-retired");
        }
    }
}
