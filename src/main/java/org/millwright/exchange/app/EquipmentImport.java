package org.millwright.exchange.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.millwright.cost.CostCentre;
import org.millwright.cost.app.CostCentres;
import org.millwright.equipment.PlacedEquipment;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.exchange.EquipmentPlan;
import org.millwright.exchange.EquipmentPlanner;
import org.millwright.exchange.EquipmentState;
import org.millwright.exchange.EquipmentStep;
import org.millwright.exchange.EquipmentWorld;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.KnownEquipment;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Progress;

/// Imports equipment: adds what is new, changes what is known by its tag.
public final class EquipmentImport extends ListImport<EquipmentPlan> {

    private static final Op IMPORT = new Op("exchange.import-equipment");

    private final EquipmentQueries equipment;
    private final EquipmentRegister register;
    private final CostCentres costCentres;

    public EquipmentImport(
            Store store, EquipmentQueries equipment, EquipmentRegister register, CostCentres costCentres) {
        super(store, IMPORT, ImportKind.EQUIPMENT);
        this.equipment = equipment;
        this.register = register;
        this.costCentres = costCentres;
    }

    @Override
    EquipmentPlan plan(DraftRows rows, List<DraftRows> further) {
        return EquipmentPlanner.plan(rows.drafts(), world(equipment.everything(), costCentres.all()), rows.mapping());
    }

    @Override
    EquipmentPlan planIn(Tx tx, DraftRows rows, List<DraftRows> further) {
        return EquipmentPlanner.plan(
                rows.drafts(), world(equipment.everythingIn(tx), costCentres.allIn(tx)), rows.mapping());
    }

    @Override
    Outcome<Integer> write(Tx tx, EquipmentPlan plan, Progress progress) {
        return centreIds(tx, plan).map(centreIds -> {
            new EquipmentWriter(tx, register, plan.world(), centreIds).write(plan.steps(), progress);
            return plan.steps().size();
        });
    }

    private static EquipmentWorld world(List<PlacedEquipment> all, List<CostCentre> centres) {
        Map<String, KnownEquipment> byTag = HashMap.newHashMap(all.size());
        for (PlacedEquipment one : all) {
            var state = new EquipmentState(one.fields(), one.parentTag(), one.costCentre());
            byTag.put(one.fields().tag(), new KnownEquipment(one.id(), state));
        }
        return new EquipmentWorld(byTag, centres.stream().collect(Collectors.toMap(CostCentre::code, CostCentre::id)));
    }

    /// The ids of all cost centres by their codes, after the missing ones were added.
    private Outcome<Map<String, Long>> centreIds(Tx tx, EquipmentPlan plan) {
        Map<String, Long> ids = new HashMap<>(plan.world().costCentres());
        for (EquipmentStep step : plan.steps()) {
            String code = step.after().costCentre();
            if (code != null && !ids.containsKey(code)) {
                Outcome<Long> added = costCentres.addIn(tx, code, code);
                if (!added.isDone()) {
                    return Outcome.refused(added.violations());
                }
                ids.put(code, added.orThrow());
            }
        }
        return Outcome.done(ids);
    }
}
