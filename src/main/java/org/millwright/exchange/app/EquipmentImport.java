package org.millwright.exchange.app;

import java.util.ArrayList;
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
import org.millwright.exchange.RowDraft;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.Vocabulary;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.platform.sheet.SheetWatch;
import org.millwright.platform.task.Progress;

/// Imports equipment from files of rows: suggests a mapping, says what would happen, and does it in one transaction.
public final class EquipmentImport {

    private static final Op IMPORT = new Op("exchange.import-equipment");
    /// Of the whole dry run, so much is the reading of the file.
    private static final double READING = 0.8;

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

    /// The mapping of the last file with the same columns, or else a guess from the headings.
    public ImportMapping suggest(ImportFile file) {
        return memory.suggest(ImportKind.EQUIPMENT, file.headings(), vocabulary);
    }

    /// Says what would become of each row; changes nothing.
    ///
    /// @param locale decides how dates and numbers are read where the file leaves it open
    /// @throws java.util.concurrent.CancellationException when cancelled
    public Outcome<DryRun> dryRun(ImportFile file, ImportMapping mapping, Locale locale, Progress progress) {
        if (mapping.source(EquipmentColumn.TAG).isEmpty()) {
            return Outcome.refusedField(
                    EquipmentColumn.TAG.key(),
                    "exchange.no-tag",
                    String.join(", ", file.headings().names()));
        }
        return mapping.fitting(file.headings()).then(fits -> {
            var reader = new DraftReader(fits, file.headings(), file.values(fits, locale), vocabulary);
            List<RowDraft> drafts = new ArrayList<>();
            var watch = new SheetWatch(
                    () -> false,
                    done -> progress.report(READING * done, Message.of("exchange.reading", drafts.size())));
            return file.source()
                    .rows(row -> drafts.add(reader.read(row)), watch)
                    .map(rows -> {
                        progress.report(READING, Message.of("exchange.checking", drafts.size()));
                        EquipmentWorld world = world(equipment.everything(), costCentres.all());
                        EquipmentPlan plan = EquipmentPlanner.plan(drafts, world, fits);
                        progress.report(1, Message.of("exchange.checking", drafts.size()));
                        return new DryRun(file, fits, drafts, plan.lines());
                    });
        });
    }

    /// Does what the dry run said, checked again against what the plant holds now. Cancelled means nothing happened.
    ///
    /// @param goodOnly whether bad rows are left out; otherwise a single one refuses the import
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
