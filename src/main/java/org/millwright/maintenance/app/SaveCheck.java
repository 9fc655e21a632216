package org.millwright.maintenance.app;

import java.util.Set;
import org.millwright.kernel.Checks;
import org.millwright.maintenance.Availability;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanRules;
import org.millwright.maintenance.PlanSurroundings;
import org.millwright.maintenance.SavePlan;

/// What is wrong with plans as entered, by the rules and by what the plant holds.
///
/// @param walked the rounds that are walked today
record SaveCheck(PlanSurroundings known, Set<Long> walked) {

    Checks of(SavePlan plan) {
        PlanFields fields = plan.fields();
        Checks checks = PlanRules.check(fields);
        Long holder = known.byCode().get(fields.code().strip());
        checks.require(
                holder == null || holder.equals(plan.id()), "code", "maintenance.refused.code-exists", fields.code());
        machines(checks, plan);
        FamilyRank family = fields.family();
        if (family != null) {
            checks.require(known.families().contains(family.familyId()), "family", "maintenance.refused.no-family");
            family.check(checks);
        }
        Long round = fields.job().roundId();
        if (fields.job().product() == PlanProduct.ROUND && round != null) {
            checks.require(walked.contains(round), "roundId", "maintenance.refused.round-inactive");
        }
        return checks;
    }

    private void machines(Checks checks, SavePlan plan) {
        Set<Long> already = plan.id() == null ? Set.of() : known.already().getOrDefault(plan.id(), Set.of());
        for (Long machine : plan.fields().equipmentIds()) {
            Availability availability = known.machines().get(machine);
            checks.require(availability != null, "equipmentIds", "maintenance.refused.machine-unknown");
            checks.require(
                    availability != Availability.RETIRED || already.contains(machine),
                    "equipmentIds",
                    "maintenance.refused.machine-retired");
        }
    }
}
