package org.millwright.exchange;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.meter.KnownReadings;
import org.millwright.meter.ReadingRules;
import org.millwright.meter.RecordReading;

/// Finds what becomes of each row of a file of readings. Rows may stand in any order: each is held to
/// the readings before and after it, those of the file included.
public final class ReadingPlanner {

    private final ReadingWorld world;
    private final List<PlannedReading> rows = new ArrayList<>();
    private final Map<Long, List<PlannedReading>> byMeter = new LinkedHashMap<>();

    private ReadingPlanner(ReadingWorld world) {
        this.world = world;
    }

    public static ReadingPlan plan(List<RowDraft> drafts, ReadingWorld world, ImportMapping mapping) {
        var planner = new ReadingPlanner(world);
        drafts.forEach(draft -> planner.take(new PlannedReading(draft, mapping)));
        planner.byMeter.values().forEach(planner::check);
        return planner.result();
    }

    private void take(PlannedReading row) {
        row.place(world);
        rows.add(row);
        if (row.isPlaced()) {
            byMeter.computeIfAbsent(row.meter().meter().id(), _ -> new ArrayList<>())
                    .add(row);
        }
    }

    private void check(List<PlannedReading> ofMeter) {
        ofMeter.sort(Comparator.comparing(PlannedReading::at));
        var known = KnownReadings.of(ofMeter.getFirst().meter().readings());
        Map<LocalDateTime, PlannedReading> seen = new HashMap<>();
        for (PlannedReading row : ofMeter) {
            PlannedReading first = seen.putIfAbsent(row.at(), row);
            if (first != null) {
                row.again(first);
                continue;
            }
            row.against(known);
            if (row.isRecorded()) {
                check(row, known);
            }
            if (row.isRecorded()) {
                known.add(row.reading());
            }
        }
    }

    private void check(PlannedReading row, KnownReadings known) {
        for (Violation found : ReadingRules.check(row.meter().meter().fields(), known, row.reading(), world.now())) {
            if (!(found.asks() && row.isSure())) {
                row.refuse(ReadingColumn.ofField(found.field()), found.message());
            }
        }
        String note = row.command().note();
        if (note != null && note.length() > ReadingRules.NOTE_LENGTH) {
            row.refuse(ReadingColumn.NOTE, Message.of("check.too-long", ReadingRules.NOTE_LENGTH));
        }
    }

    private ReadingPlan result() {
        List<RecordReading> steps = byMeter.values().stream()
                .flatMap(List::stream)
                .filter(PlannedReading::isRecorded)
                .map(PlannedReading::command)
                .toList();
        return new ReadingPlan(rows.stream().map(PlannedReading::toLine).toList(), steps);
    }
}
