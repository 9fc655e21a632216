package org.millwright.exchange.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.kernel.Outcome;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ColumnType;
import org.millwright.platform.sheet.CsvStyle;
import org.millwright.platform.sheet.RowFeed;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetColumn;
import org.millwright.platform.sheet.SheetExport;
import org.millwright.platform.sheet.SheetTable;
import org.millwright.platform.sheet.SheetTarget;
import org.millwright.platform.sheet.WorkbookDraft;

/// A file to begin an import with: the headings, a few rows as an example, and in a workbook a second
/// sheet that explains each column.
///
/// @param examples the rows in a language, each by its fields
/// @param further the same for the further sheets of the kind
public record ImportTemplate(
        ImportKind kind,
        Function<Messages, List<Map<ImportField, Object>>> examples,
        Map<ImportKind, Function<Messages, List<Map<ImportField, Object>>>> further) {

    /// One of a single sheet.
    public ImportTemplate(ImportKind kind, Function<Messages, List<Map<ImportField, Object>>> examples) {
        this(kind, examples, Map.of());
    }

    public Outcome<Path> write(Path target, Messages messages) {
        var fields = new FieldTable(kind, messages);
        RowFeed rows = sink -> examples.apply(messages).forEach(values -> sink.accept(fields.row(values::get)));
        return SheetTarget.of(target).then(format -> switch (format) {
            case CSV ->
                SheetExport.csv(
                                target,
                                fields.table(),
                                CsvStyle.of(messages.formats().locale()),
                                rows,
                                () -> false)
                        .map(written -> target);
            case XLSX -> workbook(target, messages, fields.table(), rows);
        });
    }

    private Outcome<Path> workbook(Path target, Messages messages, SheetTable table, RowFeed rows) {
        try (var draft = new WorkbookDraft()) {
            return draft.table(table, rows, () -> false)
                    .then(written -> further(draft, messages))
                    .then(written -> draft.table(
                            explanationTable(messages),
                            sink -> explanations(messages).forEach(sink),
                            () -> false))
                    .then(written -> draft.save(target, () -> false));
        }
    }

    private Outcome<Integer> further(WorkbookDraft draft, Messages messages) {
        for (ImportKind sheet : kind.further()) {
            var fields = new FieldTable(sheet, messages);
            var examplesThere = further.getOrDefault(sheet, _ -> List.of()).apply(messages);
            var written = draft.table(
                    fields.table(),
                    sink -> examplesThere.forEach(values -> sink.accept(fields.row(values::get))),
                    () -> false);
            if (!written.isDone()) {
                return Outcome.refused(written.violations());
            }
        }
        return Outcome.done(kind.further().size());
    }

    private static SheetTable explanationTable(Messages messages) {
        return SheetTable.named(
                messages.text("exchange.sheet-explanations"),
                List.of(
                        new SheetColumn(messages.text("exchange.head-column"), ColumnType.TEXT),
                        new SheetColumn(messages.text("exchange.head-explanation"), ColumnType.TEXT),
                        new SheetColumn(messages.text("exchange.head-choices"), ColumnType.TEXT),
                        new SheetColumn(messages.text("exchange.head-other-headings"), ColumnType.TEXT)));
    }

    private List<List<SheetCell>> explanations(Messages messages) {
        List<List<SheetCell>> rows = new ArrayList<>();
        rows.addAll(explanations(kind, "", messages));
        for (ImportKind sheet : kind.further()) {
            rows.addAll(explanations(sheet, messages.text(sheet.sheet()), messages));
        }
        if (kind.fields().stream().anyMatch(ImportField::clearable)) {
            rows.add(texts(messages.text("exchange.blank"), messages.text("exchange.explain.blank"), "", ""));
            rows.add(texts(messages.text("exchange.clear-word"), messages.text("exchange.explain.clear"), "", ""));
        }
        return rows;
    }

    /// @param sheet where the columns stand on a further sheet
    private static List<List<SheetCell>> explanations(ImportKind of, String sheet, Messages messages) {
        return of.fields().stream()
                .map(field -> texts(
                        sheet.isEmpty()
                                ? messages.text(field)
                                : messages.text("exchange.column-on", sheet, messages.text(field)),
                        messages.text(field.explanation()),
                        field.choices().stream().map(messages::text).collect(Collectors.joining(", ")),
                        messages.text(field.otherHeadings())))
                .toList();
    }

    private static List<SheetCell> texts(String... texts) {
        return List.of(texts).stream().map(SheetCell::text).toList();
    }
}
