package org.millwright.exchange.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportKind;
import org.millwright.kernel.Labelled;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.ColumnType;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetColumn;
import org.millwright.platform.sheet.SheetTable;

/// What an export and a template look like: a column for each field, under its heading.
record FieldTable(ImportKind kind, Messages messages) {

    SheetTable table() {
        return SheetTable.named(
                messages.text(kind.sheet()),
                kind.exported().stream()
                        .map(field -> new SheetColumn(messages.text(field), type(field)))
                        .toList());
    }

    /// @param values of a row by its fields
    List<SheetCell> row(Function<ImportField, @Nullable Object> values) {
        return kind.exported().stream().map(field -> cell(values.apply(field))).toList();
    }

    private static ColumnType type(ImportField field) {
        return switch (field.type()) {
            case MONEY -> ColumnType.MONEY;
            case DECIMAL -> ColumnType.DECIMAL;
            case DATE -> ColumnType.DATE;
            case MOMENT -> ColumnType.MOMENT;
            case FLAG -> ColumnType.FLAG;
            case WHOLE -> ColumnType.INTEGER;
            case LINE, TEXT, CHOICE, MONTH_DAY, NUMBERS_BY_NAME -> ColumnType.TEXT;
        };
    }

    private SheetCell cell(@Nullable Object value) {
        return switch (value) {
            case null -> SheetCell.empty();
            case Labelled choice -> SheetCell.text(messages.text(choice));
            case BigDecimal amount -> SheetCell.number(amount);
            case Integer whole -> SheetCell.number(BigDecimal.valueOf(whole));
            case MonthDay day -> SheetCell.text(messages.formats().dayOfYear(day));
            case LocalDate day -> SheetCell.day(day);
            case Boolean flag -> SheetCell.flag(flag);
            case LocalDateTime moment -> SheetCell.moment(moment);
            default -> SheetCell.text(value.toString());
        };
    }
}
