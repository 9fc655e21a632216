package org.millwright.platform.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.millwright.kernel.Outcome;

/// Writes one table into a file. A refused or cancelled export leaves no file behind, and an existing one as it was.
public final class SheetExport {

    private SheetExport() {}

    /// As the ending of the file's name tells.
    ///
    /// @return how many rows were written
    public static Outcome<Long> write(
            Path target, SheetTable table, CsvStyle style, RowFeed rows, BooleanSupplier cancelled) {
        return SheetTarget.of(target).then(kind -> switch (kind) {
            case CSV -> csv(target, table, style, rows, cancelled);
            case XLSX -> xlsx(target, table, rows, cancelled);
        });
    }

    /// @return how many rows were written
    public static Outcome<Long> xlsx(Path target, SheetTable table, RowFeed rows, BooleanSupplier cancelled) {
        try (var draft = new WorkbookDraft()) {
            return draft.table(table, rows, cancelled)
                    .then(tables -> draft.save(target, cancelled).map(saved -> count(tables)));
        }
    }

    private static long count(List<WrittenTable> tables) {
        return tables.stream().mapToLong(WrittenTable::rows).sum();
    }

    /// Text, kept from being run as formulas by the program that opens it; see {@link FormulaGuard}.
    ///
    /// @return how many rows were written
    public static Outcome<Long> csv(
            Path target, SheetTable table, CsvStyle style, RowFeed rows, BooleanSupplier cancelled) {
        return FileInPlace.write(target, cancelled, out -> {
            try (var csv = new CsvRows(style, out)) {
                csv.headings(table.headings());
                return RowSink.drain(rows, csv::row, cancelled);
            }
        });
    }
}
