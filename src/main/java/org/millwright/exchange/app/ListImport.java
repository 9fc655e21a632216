package org.millwright.exchange.app;

import java.util.List;
import java.util.Locale;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.ImportPlan;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.Vocabulary;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Progress;

/// The frame of every import: the file's rows are read and planned, and what was planned is planned once more and
/// written in one transaction. A kind adds how its rows are planned against the plant, and how they are written.
abstract class ListImport<P extends ImportPlan> implements Importer {

    private final Store store;
    private final Op op;
    private final ImportKind kind;
    private final MappingMemory memory;
    private final Vocabulary vocabulary;

    ListImport(Store store, Op op, ImportKind kind) {
        this.store = store;
        this.op = op;
        this.kind = kind;
        this.memory = new MappingMemory(store);
        this.vocabulary = Languages.vocabulary(kind);
    }

    /// Against what the plant holds now.
    abstract P plan(DraftRows rows, List<DraftRows> further);

    /// Against what the transaction sees.
    abstract P planIn(Tx tx, DraftRows rows, List<DraftRows> further);

    /// Writes the good rows of a plan.
    abstract Outcome<Integer> write(Tx tx, P plan, Progress progress);

    final Store store() {
        return store;
    }

    @Override
    public final ImportKind kind() {
        return kind;
    }

    @Override
    public final List<FurtherSheet> further(ImportFile file) {
        return FurtherSheets.of(file, kind);
    }

    @Override
    public final ImportMapping suggest(ImportFile file) {
        ImportMapping all = memory.suggest(kind, file.headings(), vocabulary);
        for (FurtherSheet sheet : further(file)) {
            all = all.and(memory.suggest(sheet.kind(), sheet.file().headings(), Languages.vocabulary(sheet.kind())));
        }
        return all;
    }

    @Override
    public final Outcome<DryRun> dryRun(ImportFile file, ImportMapping mapping, Locale locale, Progress progress) {
        return DraftRows.read(file, kind, mapping.of(kind.fields()), vocabulary, locale, progress)
                .then(rows -> FurtherSheets.read(file, kind, mapping, locale).map(further -> {
                    P plan = plan(rows, further);
                    progress.report(
                            1, Message.of("exchange.checking", rows.drafts().size()));
                    return new DryRun(file, rows, further, plan.lines());
                }));
    }

    @Override
    public final Outcome<ImportResult> apply(DryRun run, boolean goodOnly, Progress progress) {
        return store.transact(op, tx -> {
            progress.report(
                    Progress.UNKNOWN,
                    Message.of("exchange.checking", run.drafts().size()));
            P plan = planIn(tx, run.rows(), run.further());
            ImportCounts counts = ImportCounts.of(plan.lines());
            if (!goodOnly && counts.of(RowFate.BAD) > 0) {
                return Outcome.refused("exchange.bad-rows", counts.of(RowFate.BAD));
            }
            return write(tx, plan, progress).map(written -> {
                remember(tx, run);
                return new ImportResult(counts, ImportCounts.only(plan.lines(), RowFate.BAD));
            });
        });
    }

    private void remember(Tx tx, DryRun run) {
        memory.rememberIn(tx, kind, vocabulary.withoutReason(run.file().headings()), run.mapping());
        for (int i = 0; i < kind.further().size(); i++) {
            DraftRows sheet = run.further().get(i);
            if (!sheet.drafts().isEmpty()) {
                memory.rememberIn(tx, kind.further().get(i), sheet.headings(), sheet.mapping());
            }
        }
    }
}
