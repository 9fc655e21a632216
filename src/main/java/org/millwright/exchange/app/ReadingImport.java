package org.millwright.exchange.app;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ReadingColumn;
import org.millwright.exchange.ReadingPlan;
import org.millwright.exchange.ReadingPlanner;
import org.millwright.exchange.ReadingWorld;
import org.millwright.exchange.ReadingWorld.KnownMeter;
import org.millwright.exchange.RowDraft;
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
public final class ReadingImport extends ListImport<ReadingPlan> {

    private static final Op IMPORT = new Op("exchange.import-readings");
    private static final int TOLD_EVERY = 500;

    private final MeterQueries meters;
    private final MeterReadings readings;

    public ReadingImport(Store store, MeterQueries meters, MeterReadings readings) {
        super(store, IMPORT, ImportKind.READINGS);
        this.meters = meters;
        this.readings = readings;
    }

    @Override
    ReadingPlan plan(DraftRows rows, List<DraftRows> further) {
        List<MeterQueries.Recorded> recorded = meters.recorded(tags(rows.drafts()));
        return ReadingPlanner.plan(rows.drafts(), world(recorded, store().now(), store().zone()), rows.mapping());
    }

    @Override
    ReadingPlan planIn(Tx tx, DraftRows rows, List<DraftRows> further) {
        List<MeterQueries.Recorded> recorded = meters.recordedIn(tx, tags(rows.drafts()));
        return ReadingPlanner.plan(rows.drafts(), world(recorded, tx.now(), tx.zone()), rows.mapping());
    }

    @Override
    Outcome<Integer> write(Tx tx, ReadingPlan plan, Progress progress) {
        return record(tx, plan.steps(), progress);
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
