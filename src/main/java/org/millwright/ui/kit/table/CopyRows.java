package org.millwright.ui.kit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.millwright.platform.sheet.FormulaGuard;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;

/// Puts rows on the clipboard as a table that spreadsheets understand, headings first.
final class CopyRows<R> {

    /// More than this a person exports: it all goes through memory, twice.
    static final int MOST = 50_000;

    private static final int CHUNK = 1_000;

    private final Kit kit;
    private final RowSource<R> source;
    private final Supplier<List<Column<R>>> columns;
    private final BooleanSupplier whole;
    private final TaskSlot slot = new TaskSlot("copy rows");

    /// @param whole whether all ids of the list are known
    CopyRows(Kit kit, RowSource<R> source, Supplier<List<Column<R>>> columns, BooleanSupplier whole) {
        this.kit = kit;
        this.source = source;
        this.columns = columns;
        this.whole = whole;
    }

    /// @param refuse hears why not, when there are too many or not all are known
    void copy(Selection selection, Consumer<String> refuse) {
        if (selection.allMatching() && !whole.getAsBoolean()) {
            refuse.accept(kit.text("kit.table.copy.not-all"));
            return;
        }
        if (selection.size() > MOST) {
            refuse.accept(kit.text("kit.table.copy.too-many", selection.size(), MOST));
            return;
        }
        long[] ids = selection.ids();
        if (ids.length == 0) {
            return;
        }
        List<Column<R>> shown = columns.get();
        kit.tasks().load(slot, () -> table(shown, ids), text -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private String table(List<Column<R>> shown, long[] ids) {
        List<String> lines = new ArrayList<>();
        lines.add(shown.stream().map(column -> kit.text(column.header())).collect(Collectors.joining("\t")));
        for (int from = 0; from < ids.length; from += CHUNK) {
            long[] part = Arrays.copyOfRange(ids, from, Math.min(ids.length, from + CHUNK));
            Map<Long, R> known = new HashMap<>();
            source.rows(part).forEach(row -> known.put(source.idOf(row), row));
            for (long id : part) {
                R row = known.get(id);
                if (row != null) {
                    lines.add(shown.stream().map(column -> cell(column, row)).collect(Collectors.joining("\t")));
                }
            }
        }
        return String.join("\n", lines);
    }

    private String cell(Column<R> column, R row) {
        Object value = column.value().apply(row);
        String text = CellText.of(value, kit.messages());
        return CellText.isNumber(value) ? text : FormulaGuard.guard(text).replaceAll("[\\t\\r\\n]+", " ");
    }
}
