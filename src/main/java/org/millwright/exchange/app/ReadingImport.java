package org.millwright.exchange.app;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.ReadingColumn;
import org.millwright.exchange.ReadingPlan;
import org.millwright.exchange.ReadingPlanner;
import org.millwright.exchange.ReadingWorld;
import org.millwright.exchange.ReadingWorld.KnownMeter;
import org.millwright.exchange.RowDraft;
import org.millwright.exchange.RowFate;
import org.millwright.exchange.Vocabulary;
import org.millwright.kernel.Message;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.meter.RecordReading;
import org.millwright.meter.app.MeterQueries;
import org.millwright.meter.app.MeterReadings;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.Tx;
import org.millwright.platform.task.Progress;

/// Imports readings of meters that are there. One of a moment that is known already is left alone when
/// it says the same, and else recorded after it, so that it counts instead.
public final class ReadingImport implements Importer {

    private static final Op IMPORT = new Op("exchange.import-readings");
    private static final int TOLD_EVERY = 500;

    private final Store store;
    private final MeterQueries meters;
    private final MeterReadings readings;
    private final MappingMemory memory;
    private final Vocabulary vocabulary = Languages.vocabulary(ImportKind.READINGS);

    public ReadingImport(Store store, MeterQueries meters, MeterReadings readings) {
        this.store = store;
        this.meters = meters;
        this.readings = readings;
        this.memory = new MappingMemory(store);
    }

    @Override
    public ImportKind kind() {
        return ImportKind.READINGS;
    }

    @Override
    public ImportMapping suggest(ImportFile file) {
        return memory.suggest(ImportKind.READINGS, file.headings(), vocabulary);
    }

    @Override
    public Outcome<DryRun> dryRun(ImportFile file, ImportMapping mapping, Locale locale, Progress progress) {
        return DraftRows.read(file, mapping, ReadingColumn.EQUIPMENT, "exchange.no-tag", vocabulary, locale, progress)
                .map(rows -> {
                    ReadingWorld world = world(meters.recorded(tags(rows.drafts())), store.now(), store.zone());
                    ReadingPlan plan = ReadingPlanner.plan(rows.drafts(), world, rows.mapping());
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
            ReadingWorld world = world(meters.recordedIn(tx, tags(run.drafts())), tx.now(), tx.zone());
            ReadingPlan plan = ReadingPlanner.plan(run.drafts(), world, run.mapping());
            ImportCounts counts = ImportCounts.of(plan.lines());
            if (!goodOnly && counts.of(RowFate.BAD) > 0) {
                return Outcome.refused("exchange.bad-rows", counts.of(RowFate.BAD));
            }
            return record(tx, plan.steps(), progress).map(recorded -> {
                memory.rememberIn(
                        tx,
                        ImportKind.READINGS,
                        vocabulary.withoutReason(run.file().headings()),
                        run.mapping());
                return new ImportResult(counts, ImportCounts.only(plan.lines(), RowFate.BAD));
            });
        });
    }

    private Outcome<Integer> record(Tx tx, List<RecordReading> steps, Progress progress) {
        Map<Long, MeterReadings.Run> runs = new HashMap<>();
        int written = 0;
        for (RecordReading step : steps) {
            if (written % TOLD_EVERY == 0) {
                progress.report((double) written / steps.size(), Message.of("exchange.writing", written, steps.size()));
            }
            Outcome<Long> recorded = runs.computeIfAbsent(
                            step.meterId(), id -> readings.runIn(tx, id).orThrow())
                    .record(step);
            if (!recorded.isDone()) {
                return Outcome.refused(recorded.violations());
            }
            written++;
        }
        return Outcome.done(written);
    }

    private static ReadingWorld world(List<MeterQueries.Recorded> recorded, Instant now, ZoneId zone) {
        Map<String, List<KnownMeter>> byTag = recorded.stream()
                .collect(Collectors.groupingBy(
                        each -> each.meter().machine().tag(),
                        Collectors.mapping(
                                each -> new KnownMeter(each.meter(), each.readings()), Collectors.toList())));
        return new ReadingWorld(byTag, LocalDateTime.ofInstant(now, zone).truncatedTo(ChronoUnit.MINUTES));
    }

    private static Set<String> tags(List<RowDraft> drafts) {
        return drafts.stream()
                .map(draft -> draft.value(ReadingColumn.EQUIPMENT))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.toSet());
    }
}
