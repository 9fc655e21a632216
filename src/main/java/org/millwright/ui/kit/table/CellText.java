package org.millwright.ui.kit.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.platform.i18n.Formats;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.Status;

/// A cell's value as plain text: what is shown, read aloud and copied.
final class CellText {

    private static final int MOST_DECIMALS = 6;

    private CellText() {}

    static String of(@Nullable Object value, Messages messages) {
        Formats formats = messages.formats();
        return switch (value) {
            case null -> "";
            case LocalDate day -> formats.date(day);
            case Instant instant -> formats.dateTime(instant);
            case Money money -> formats.money(money);
            case Quantity quantity -> formats.quantity(quantity);
            case BigDecimal number -> formats.decimal(number, 0, MOST_DECIMALS);
            case Integer number -> formats.integer(number);
            case Long number -> formats.integer(number);
            case Column.Measured(var number, var unit) -> formats.decimal(number, 0, MOST_DECIMALS) + " " + unit;
            case Column.IconText(var icon, var text) -> text;
            case Status status -> messages.text(status.word());
            case Message message -> messages.text(message);
            case Labelled constant -> messages.text(constant);
            default -> value.toString();
        };
    }

    /// Whether a spreadsheet can count with the text; with a unit behind it, it cannot.
    static boolean isNumber(@Nullable Object value) {
        return value instanceof Number || value instanceof Money || value instanceof Quantity;
    }
}
