package org.millwright.exchange.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ImportKind;
import org.millwright.exchange.ImportLine;
import org.millwright.exchange.Problem;
import org.millwright.kernel.Outcome;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ColumnType;
import org.millwright.platform.sheet.CsvStyle;
import org.millwright.platform.sheet.RowFeed;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetColumn;
import org.millwright.platform.sheet.SheetExport;
import org.millwright.platform.sheet.SheetRow;
import org.millwright.platform.sheet.SheetTable;
import org.millwright.platform.sheet.SheetTarget;
import org.millwright.platform.sheet.SheetWatch;
import org.millwright.platform.sheet.WorkbookDraft;
import org.millwright.platform.sheet.WrittenTable;

/// Writes the rows that an import left out into a file of the same columns, with the reason behind
/// each: correct it and import it.
public final class BadRows {

    private final ImportKind kind;
    private final Messages messages;

    public BadRows(ImportKind kind, Messages messages) {
        this.kind = kind;
        this.messages = messages;
    }

    /// Not to be cancelled: the import that left the rows out is done.
    ///
    /// @param target CSV where its name ends so, else a workbook
    /// @return how many rows were written
    public Outcome<Long> write(DryRun run, List<ImportLine> bad, Path target) {
        ImportFile file = run.file();
        Map<Long, ImportLine> byLine = new HashMap<>();
        bad.stream().filter(line -> !line.further()).forEach(line -> byLine.putIfAbsent(line.line(), line));
        List<SheetRow> rows = new ArrayList<>();
        return file.source()
                .rows(
                        row -> {
                            if (byLine.containsKey(row.line())) {
                                rows.add(row);
                            }
                        },
                        SheetWatch.NONE)
                .then(read -> {
                    int columns = rows.stream()
                            .mapToInt(row -> row.cells().size())
                            .reduce(file.headings().names().size(), Math::max);
                    RowFeed feed = sink -> rows.forEach(
                            row -> sink.accept(cells(row, Objects.requireNonNull(byLine.get(row.line())), columns)));
                    return FurtherRows.of(run, kind, bad)
                            .then(further -> write(target, table(file, columns), feed, further));
                });
    }

    /// Rows of further sheets go with those they belong to: without them the import would lose what they say.
    private Outcome<Long> write(Path target, SheetTable table, RowFeed rows, List<FurtherRows> further) {
        boolean alone = further.isEmpty() || SheetTarget.of(target).equals(Outcome.done(SheetTarget.CSV));
        if (alone) {
            return SheetExport.write(
                    target, table, CsvStyle.of(messages.formats().locale()), rows, () -> false);
        }
        try (var draft = new WorkbookDraft()) {
            var first = draft.table(table, rows, () -> false);
            for (FurtherRows sheet : further) {
                var written = draft.table(sheet.table(messages), sheet.feed(), () -> false);
                if (!written.isDone()) {
                    return Outcome.refused(written.violations());
                }
            }
            return first.then(tables -> draft.save(target, () -> false)
                    .map(saved -> tables.stream().mapToLong(WrittenTable::rows).sum()));
        }
    }

    private SheetTable table(ImportFile file, int columns) {
        List<String> names = file.headings().names();
        List<String> texts = new ArrayList<>(IntStream.range(0, columns)
                .mapToObj(i -> i < names.size() ? names.get(i) : "")
                .toList());
        texts.add(messages.text("exchange.head-reason"));
        return SheetTable.named(
                messages.text(kind.sheet()),
                Headings.of(texts).names().stream()
                        .map(name -> new SheetColumn(name, ColumnType.TEXT))
                        .toList());
    }

    private List<SheetCell> cells(SheetRow row, ImportLine line, int columns) {
        List<SheetCell> cells =
                new ArrayList<>(IntStream.range(0, columns).mapToObj(row::cell).toList());
        cells.add(SheetCell.text(line.problems().stream().map(this::reason).collect(Collectors.joining(" "))));
        return cells;
    }

    private String reason(Problem problem) {
        return messages.text("exchange.reason", problem.column(), problem.reason());
    }
}
