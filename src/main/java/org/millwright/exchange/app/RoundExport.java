package org.millwright.exchange.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.PointValues;
import org.millwright.exchange.RoundColumn;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.Store;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.CsvStyle;
import org.millwright.platform.sheet.SheetExport;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Progress;

/// Writes rounds and their check points into a file that can be imported again, and changes nothing then.
public final class RoundExport implements ListExport {

    private final Store store;
    private final InspectionQueries inspections;

    public RoundExport(Store store, InspectionQueries inspections) {
        this.store = store;
        this.inspections = inspections;
    }

    /// CSV where the file's name ends so, else a workbook; round by round, one row a check point.
    ///
    /// @return how many rows were written
    @Override
    public Outcome<Long> write(Path target, Messages messages, Progress progress) {
        List<RoundDetail> rounds = store.snapshot(inspections::everyRound);
        var table = new FieldTable(ImportKind.ROUNDS, messages);
        return SheetExport.write(
                target,
                table.table(),
                CsvStyle.of(messages.formats().locale()),
                sink -> {
                    for (int i = 0; i < rounds.size(); i++) {
                        progress.report((double) i / rounds.size(), Message.of("exchange.writing", i, rounds.size()));
                        rows(rounds.get(i)).forEach(row -> sink.accept(table.row(row::get)));
                    }
                },
                Cancellation.current()::isCancelled);
    }

    /// What belongs to the round itself stands in its first row alone: there it is changed once.
    private static List<Map<ImportField, Object>> rows(RoundDetail round) {
        List<Map<ImportField, Object>> rows = new ArrayList<>();
        int place = 0;
        for (CheckPointFields point : round.fields().points()) {
            Map<ImportField, Object> row = new HashMap<>(PointValues.of(point, round));
            if (point.active()) {
                row.put(RoundColumn.NUMBER, BigDecimal.valueOf(++place));
            }
            rows.add(row);
        }
        if (rows.isEmpty()) {
            rows.add(new HashMap<>());
        }
        rows.getFirst().putAll(PointValues.of(round));
        rows.forEach(row -> row.put(RoundColumn.ROUND, round.fields().code()));
        return rows;
    }
}
