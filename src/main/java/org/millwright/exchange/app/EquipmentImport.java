package org.millwright.exchange.app;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.millwright.cost.CostCentre;
import org.millwright.cost.app.CostCentres;
import org.millwright.equipment.PlacedEquipment;
import org.millwright.equipment.app.EquipmentQueries;
import org.millwright.equipment.app.EquipmentRegister;
import org.millwright.exchange.EquipmentColumn;
import org.millwright.exchange.EquipmentPlan;
import org.millwright.exchange.EquipmentPlanner;
import org.millwright.exchange.EquipmentState;
import org.millwright.exchange.EquipmentStep;
import org.millwright.exchange.EquipmentWorld;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.KnownEquipment;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.Vocabulary;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Progress;

/// Imports equipment: adds what is new, changes what is known by its tag.
public final class EquipmentImport implements Importer {

    private static final Op IMPORT = new Op("exchange.import-equipment");

    private final Store store;
    private final EquipmentQueries equipment;
    private final EquipmentRegister register;
    private final CostCentres costCentres;
    private final MappingMemory memory;
    private final Vocabulary vocabulary = Languages.vocabulary(ImportKind.EQUIPMENT);

    public EquipmentImport(
            Store store, EquipmentQueries equipment, EquipmentRegister register, CostCentres costCentres) {
        this.store = store;
        this.equipment = equipment;
        this.register = register;
        this.costCentres = costCentres;
        this.memory = new MappingMemory(store);
    }

    @Override
    public ImportKind kind() {
        return ImportKind.EQUIPMENT;
    }

    @Override
    public ImportMapping suggest(ImportFile file) {
        return memory.suggest(ImportKind.EQUIPMENT, file.headings(), vocabulary);
    }

    @Override
    public Outcome<DryRun> dryRun(ImportFile file, ImportMapping mapping, Locale locale, Progress progress) {
        return DraftRows.read(file, mapping, EquipmentColumn.TAG, "exchange.no-tag", vocabulary, locale, progress)
                .map(rows -> {
                    EquipmentWorld world = world(equipment.everything(), costCentres.all());
                    EquipmentPlan plan = EquipmentPlanner.plan(rows.drafts(), world, rows.mapping());
                    progress.report(
                            1, Message.of("exchange.checking", rows.drafts().size()));
                    return new DryRun(file, rows.mapping(), rows.drafts(), plan.lines());
                });
    }

    @Override
    public Outcome<ImportResult> apply(DryRun run, boolean goodOnly, Progress progress) {
        return store.transact(IMPORT, tx -> {
            progress.report(
                    Progress.UNKNOWN,
                    Message.of("exchange.checking", run.drafts().size()));
            EquipmentWorld world = world(equipment.everythingIn(tx), costCentres.allIn(tx));
            EquipmentPlan plan = EquipmentPlanner.plan(run.drafts(), world, run.mapping());
            ImportCounts counts = ImportCounts.of(plan.lines());
            if (!goodOnly && counts.of(RowFate.BAD) > 0) {
                return Outcome.refused("exchange.bad-rows", counts.of(RowFate.BAD));
            }
            return centreIds(tx, world, plan).map(centreIds -> {
                new EquipmentWriter(tx, register, world, centreIds).write(plan.steps(), progress);
                memory.rememberIn(
                        tx,
                        ImportKind.EQUIPMENT,
                        vocabulary.withoutReason(run.file().headings()),
                        run.mapping());
                return new ImportResult(counts, ImportCounts.only(plan.lines(), RowFate.BAD));
            });
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
    private Outcome<Map<String, Long>> centreIds(Tx tx, EquipmentWorld world, EquipmentPlan plan) {
        Map<String, Long> ids = new HashMap<>(world.costCentres());
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
