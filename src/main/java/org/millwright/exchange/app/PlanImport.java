package org.millwright.exchange.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.PlanPlanner;
import org.millwright.exchange.PlanStep;
import org.millwright.exchange.PlansPlan;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.PlanFamily;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.SavePlan;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.maintenance.app.PlanRegister;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Progress;

/// Imports maintenance plans with their jobs: adds what is new, changes what is known by its code. Families that the
/// plans name are made, or changed where the file says so.
public final class PlanImport extends ListImport<PlansPlan> {

    private static final Op IMPORT = new Op("exchange.import-plans");

    private final PlanLookup lookup;
    private final PlanRegister register;
    private final PlanFamilies families;

    public PlanImport(Store store, PlanLookup lookup, PlanRegister register, PlanFamilies families) {
        super(store, IMPORT, ImportKind.PLANS);
        this.lookup = lookup;
        this.register = register;
        this.families = families;
    }

    @Override
    PlansPlan plan(DraftRows rows, List<DraftRows> further) {
        return PlanPlanner.plan(
                sheet(rows), sheet(further.getFirst()), sheet(further.getLast()), store().snapshot(lookup::world));
    }

    @Override
    PlansPlan planIn(Tx tx, DraftRows rows, List<DraftRows> further) {
        return PlanPlanner.plan(
                sheet(rows), sheet(further.getFirst()), sheet(further.getLast()), lookup.world(tx.dsl()));
    }

    private static PlanPlanner.Sheet sheet(DraftRows rows) {
        return new PlanPlanner.Sheet(rows.drafts(), rows.mapping());
    }

    @Override
    Outcome<Integer> write(Tx tx, PlansPlan plan, Progress progress) {
        progress.report(
                Progress.UNKNOWN, Message.of("exchange.writing", 0, plan.steps().size()));
        return familyIds(tx, plan).then(ids -> {
            List<SavePlan> many = new ArrayList<>();
            for (PlanStep step : plan.steps()) {
                many.add(new SavePlan(step.id(), step.seenVersion(), placed(step, ids)));
            }
            return register.saveAllIn(tx, many).map(List::size);
        });
    }

    private Outcome<Map<String, Long>> familyIds(Tx tx, PlansPlan plan) {
        Map<String, Long> ids = new HashMap<>();
        for (Map.Entry<String, FamilyFields> wanted : plan.families().entrySet()) {
            PlanFamily known = plan.known().get(wanted.getKey());
            Outcome<Long> saved;
            if (known == null) {
                saved = families.addIn(tx, wanted.getValue());
            } else if (known.fields().equals(wanted.getValue())) {
                saved = Outcome.done(known.id());
            } else {
                saved = families.changeIn(tx, known.id(), known.version(), wanted.getValue());
            }
            if (!saved.isDone()) {
                return Outcome.refused(saved.violations());
            }
            ids.put(wanted.getKey(), saved.orThrow());
        }
        return Outcome.done(ids);
    }

    private static PlanFields placed(PlanStep step, Map<String, Long> families) {
        PlanFields fields = step.fields();
        FamilyRank family = fields.family();
        return family == null
                ? fields
                : new PlanFields(
                        fields.code(),
                        fields.name(),
                        fields.timing(),
                        fields.job(),
                        new FamilyRank(Objects.requireNonNull(families.get(step.family())), family.rank()),
                        fields.active(),
                        fields.equipmentIds(),
                        fields.meterFrom());
    }
}
