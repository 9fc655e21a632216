package org.millwright.exchange.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.CsvStyle;
import org.millwright.platform.sheet.RowFeed;
import org.millwright.platform.sheet.SheetExport;
import org.millwright.platform.sheet.SheetTarget;
import org.millwright.platform.sheet.WorkbookDraft;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Progress;

/// Writes a list and those that belong to it, each on a sheet of its own; into CSV the first alone.
record ListSheets(Messages messages, Progress progress) {

    /// @param rows each by its fields
    record Rows(ImportKind kind, List<Map<ImportField, Object>> rows) {}

    /// @return how many rows of the first list were written
    Outcome<Long> write(Path target, List<Rows> lists) {
        Rows first = lists.getFirst();
        BooleanSupplier cancelled = Cancellation.current()::isCancelled;
        long written = first.rows().size();
        return SheetTarget.of(target).then(format -> switch (format) {
            case CSV ->
                SheetExport.csv(
                        target,
                        table(first).table(),
                        CsvStyle.of(messages.formats().locale()),
                        feed(first),
                        cancelled);
            case XLSX -> workbook(target, lists, cancelled).map(file -> written);
        });
    }

    private Outcome<Path> workbook(Path target, List<Rows> lists, BooleanSupplier cancelled) {
        try (var draft = new WorkbookDraft()) {
            for (Rows list : lists) {
                var tables = draft.table(table(list).table(), feed(list), cancelled);
                if (!tables.isDone()) {
                    return Outcome.refused(tables.violations());
                }
            }
            return draft.save(target, cancelled);
        }
    }

    private FieldTable table(Rows list) {
        return new FieldTable(list.kind(), messages);
    }

    private RowFeed feed(Rows list) {
        FieldTable table = table(list);
        int all = list.rows().size();
        return sink -> {
            for (int i = 0; i < all; i++) {
                progress.report((double) i / all, Message.of("exchange.writing", i, all));
                sink.accept(table.row(list.rows().get(i)::get));
            }
        };
    }
}
