package org.millwright.exchange.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportLine;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.ValueSource;
import org.millwright.kernel.Outcome;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ColumnType;
import org.millwright.platform.sheet.RowFeed;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetColumn;
import org.millwright.platform.sheet.SheetRow;
import org.millwright.platform.sheet.SheetTable;
import org.millwright.platform.sheet.SheetWatch;

/// The rows of a further sheet that belong to rows that were left out, as the file has them.
record FurtherRows(ImportKind kind, ImportFile sheet, List<SheetRow> rows) {

    /// One for each further sheet that the file has, and of which something is read.
    static Outcome<List<FurtherRows>> of(DryRun run, ImportKind kind, List<ImportLine> bad) {
        Set<String> keys = bad.stream().map(ImportLine::key).collect(Collectors.toSet());
        List<FurtherRows> all = new ArrayList<>();
        for (FurtherSheet sheet : FurtherSheets.of(run.file(), kind)) {
            DraftRows drafts = run.further().get(kind.further().indexOf(sheet.kind()));
            if (drafts.isLeftOut()) {
                continue;
            }
            Outcome<FurtherRows> read = read(sheet, drafts.mapping(), keys);
            if (!read.isDone()) {
                return Outcome.refused(read.violations());
            }
            all.add(read.orThrow());
        }
        return Outcome.done(all);
    }

    private static Outcome<FurtherRows> read(FurtherSheet sheet, ImportMapping mapping, Set<String> keys) {
        ImportField field = sheet.kind().key();
        ValueSource source = mapping.source(field).orElseGet(() -> ValueSource.fixed(""));
        var key = new SourceCells(field, source, sheet.file().headings());
        List<SheetRow> rows = new ArrayList<>();
        return sheet.file()
                .source()
                .rows(
                        row -> {
                            if (keys.contains(key.cell(row).text().strip())) {
                                rows.add(row);
                            }
                        },
                        SheetWatch.NONE)
                .map(read -> new FurtherRows(sheet.kind(), sheet.file(), rows));
    }

    SheetTable table(Messages messages) {
        return SheetTable.named(
                messages.text(kind.sheet()),
                sheet.headings().names().stream()
                        .map(name -> new SheetColumn(name, ColumnType.TEXT))
                        .toList());
    }

    RowFeed feed() {
        int columns = sheet.headings().names().size();
        return sink -> rows.forEach(row -> sink.accept(
                IntStream.range(0, columns).<SheetCell>mapToObj(row::cell).toList()));
    }
}
