package org.millwright.platform.sheet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Progress;

/// A list as a file, or as a table of a workbook: what its columns are called and how each is read from a row. Rows are
/// fetched in pages by their ids, or handed on one by one, so that a list of any length can be written.
///
/// @param <R> a row of the list
public final class ListSheet<R> {

    private static final int PAGE = 500;

    private final Messages messages;
    private final String title;
    private final List<SheetColumn> columns = new ArrayList<>();
    private final List<Function<R, SheetCell>> cells = new ArrayList<>();

    /// @param title message key of the sheet's name
    public ListSheet(Messages messages, String title) {
        this.messages = messages;
        this.title = title;
    }

    /// Names and sentences; a number that is a name stays text.
    public ListSheet<R> text(String heading, Function<R, @Nullable String> value) {
        return column(heading, ColumnType.TEXT, row -> SheetCell.text(value.apply(row)));
    }

    /// A constant by its name in the language.
    public ListSheet<R> label(String heading, Function<R, ? extends @Nullable Labelled> value) {
        return text(heading, row -> {
            Labelled constant = value.apply(row);
            return constant == null ? null : messages.text(constant);
        });
    }

    public ListSheet<R> integer(String heading, Function<R, @Nullable Integer> value) {
        return column(heading, ColumnType.INTEGER, row -> {
            Integer number = value.apply(row);
            return number == null ? SheetCell.empty() : SheetCell.number(number);
        });
    }

    public ListSheet<R> decimal(String heading, Function<R, @Nullable BigDecimal> value) {
        return column(heading, ColumnType.DECIMAL, row -> SheetCell.number(value.apply(row)));
    }

    public ListSheet<R> quantity(String heading, Function<R, @Nullable Quantity> value) {
        return decimal(heading, row -> {
            Quantity quantity = value.apply(row);
            return quantity == null ? null : quantity.value();
        });
    }

    public ListSheet<R> money(String heading, Function<R, @Nullable Money> value) {
        return column(heading, ColumnType.MONEY, row -> {
            Money money = value.apply(row);
            return SheetCell.number(money == null ? null : money.amount());
        });
    }

    public ListSheet<R> day(String heading, Function<R, @Nullable LocalDate> value) {
        return column(heading, ColumnType.DATE, row -> SheetCell.day(value.apply(row)));
    }

    /// A moment in the plant's time.
    public ListSheet<R> moment(String heading, Function<R, @Nullable Instant> value) {
        return column(heading, ColumnType.MOMENT, row -> {
            Instant moment = value.apply(row);
            return SheetCell.moment(
                    moment == null
                            ? null
                            : LocalDateTime.ofInstant(moment, messages.formats().zone()));
        });
    }

    public ListSheet<R> flag(String heading, Predicate<R> value) {
        return column(heading, ColumnType.FLAG, row -> SheetCell.flag(value.test(row)));
    }

    /// Writes these rows.
    ///
    /// @return how many rows were written
    public Outcome<Long> write(Path target, List<R> rows, BooleanSupplier cancelled) {
        return write(target, sink -> rows.forEach(row -> sink.accept(row(row))), cancelled);
    }

    /// Writes the rows of these ids, in their order.
    ///
    /// @param rows fetches a page
    /// @return how many rows were written
    public Outcome<Long> write(
            Path target, long[] ids, Function<long[], List<R>> rows, Progress progress, BooleanSupplier cancelled) {
        RowFeed pages = sink -> {
            for (int from = 0; from < ids.length; from += PAGE) {
                progress.report((double) from / ids.length, Message.of("sheet.writing", from, ids.length));
                for (R row : rows.apply(Arrays.copyOfRange(ids, from, Math.min(from + PAGE, ids.length)))) {
                    sink.accept(row(row));
                }
            }
        };
        return write(target, pages, cancelled);
    }

    private Outcome<Long> write(Path target, RowFeed feed, BooleanSupplier cancelled) {
        return SheetExport.write(
                target,
                SheetTable.named(messages.text(title), columns),
                CsvStyle.of(messages.formats().locale()),
                feed,
                cancelled);
    }

    /// Writes the rows as a data table of a workbook.
    ///
    /// @param name of the sheet and of the table, the same in every language
    /// @param rows hands the rows on, as long as the sink takes them
    public Outcome<List<WrittenTable>> into(
            WorkbookDraft draft, String name, Consumer<Consumer<R>> rows, BooleanSupplier cancelled) {
        return draft.table(
                new SheetTable(name, name, columns), sink -> rows.accept(row -> sink.accept(row(row))), cancelled);
    }

    private List<SheetCell> row(R row) {
        return cells.stream().map(cell -> cell.apply(row)).toList();
    }

    private ListSheet<R> column(String heading, ColumnType type, Function<R, SheetCell> cell) {
        columns.add(new SheetColumn(messages.text(heading), type));
        cells.add(cell);
        return this;
    }
}
