package org.millwright.exchange.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ReadingColumn;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.meter.KnownReadings;
import org.millwright.meter.Meter;
import org.millwright.meter.Reading;
import org.millwright.meter.ReadingKind;
import org.millwright.meter.ReadingRow;
import org.millwright.meter.ReadingRules;
import org.millwright.meter.app.MeterQueries;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.CsvStyle;
import org.millwright.platform.sheet.RowFeed;
import org.millwright.platform.sheet.SheetExport;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Progress;

/// Writes the readings that count into a file that can be imported again, and changes nothing then.
public final class ReadingExport implements ListExport {

    private final MeterQueries meters;

    public ReadingExport(MeterQueries meters) {
        this.meters = meters;
    }

    /// CSV where the file's name ends so, else a workbook; by machine and meter, the earliest first,
    /// all of one moment.
    ///
    /// @return how many rows were written
    @Override
    public Outcome<Long> write(Path target, Messages messages, Progress progress) {
        var table = new FieldTable(ImportKind.READINGS, messages);
        return meters.everyRecord(records -> SheetExport.write(
                target,
                table.table(),
                CsvStyle.of(messages.formats().locale()),
                feed(records, table, progress),
                Cancellation.current()::isCancelled));
    }

    private static RowFeed feed(MeterQueries.Records records, FieldTable table, Progress progress) {
        return sink -> {
            int done = 0;
            for (Meter meter : records.meters()) {
                progress.report(
                        (double) done / records.meters().size(),
                        Message.of("exchange.writing", done, records.meters().size()));
                var known = new KnownReadings();
                List<ReadingRow> byTime =
                        new ArrayList<>(records.readings().apply(meter).reversed());
                byTime.removeIf(row -> !row.counts());
                for (ReadingRow row : byTime) {
                    boolean jump = isJump(meter, known, row.reading());
                    sink.accept(table.row(
                            field -> field instanceof ReadingColumn column ? value(column, meter, row, jump) : null));
                    known.add(row.reading());
                }
                done++;
            }
        };
    }

    /// Somebody has said already that it is right.
    private static boolean isJump(Meter meter, KnownReadings before, Reading reading) {
        return ReadingRules.check(meter.fields(), before, reading, reading.at()).stream()
                .anyMatch(Violation::asks);
    }

    private static @Nullable Object value(ReadingColumn column, Meter meter, ReadingRow row, boolean jump) {
        Reading reading = row.reading();
        return switch (column) {
            case EQUIPMENT -> meter.machine().tag();
            case METER -> meter.fields().name();
            case READ_AT -> reading.at();
            case VALUE -> reading.value();
            case UNIT -> meter.fields().unit();
            case KIND -> reading.kind() == ReadingKind.NORMAL ? null : reading.kind();
            case COUNTS_TO -> reading.span();
            case NEW_START -> reading.startValue();
            case NOTE -> row.note();
            case SURE -> jump ? true : null;
        };
    }
}
