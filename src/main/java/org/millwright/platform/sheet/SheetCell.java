package org.millwright.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// One cell as the file holds it. A cell of a CSV file is always text.
public sealed interface SheetCell {

    /// What a person would read in the cell; empty for an empty cell.
    String text();

    /// True when there is nothing to see in the cell.
    default boolean isBlank() {
        return text().isBlank();
    }

    record Empty() implements SheetCell {
        private static final Empty ONLY = new Empty();

        @Override
        public String text() {
            return "";
        }
    }

    /// Text exactly as typed: leading zeros, spaces and line breaks are kept.
    record Text(String text) implements SheetCell {}

    /// A number without superfluous zeros: 4711, 0.1.
    record Decimal(BigDecimal value) implements SheetCell {

        /// Digits a spreadsheet program shows of a binary number; the rest is noise of the conversion.
        private static final MathContext SHOWN = new MathContext(15);

        public Decimal {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
            if (value.scale() < 0) {
                value = value.setScale(0);
            }
        }

        static Decimal ofBinary(BigDecimal value) {
            return new Decimal(value.round(SHOWN));
        }

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    record Day(LocalDate value) implements SheetCell {
        @Override
        public String text() {
            return value.toString();
        }
    }

    record Moment(LocalDateTime value) implements SheetCell {

        private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
        private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

        @Override
        public String text() {
            LocalTime time = value.toLocalTime();
            return (time.getSecond() == 0 ? MINUTES : SECONDS).format(value);
        }
    }

    record Flag(boolean value) implements SheetCell {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /// A formula that failed when the workbook was saved.
    ///
    /// @param text the code shown in the cell, such as `#REF!`
    record Fault(String text) implements SheetCell {}

    static SheetCell empty() {
        return Empty.ONLY;
    }

    /// Empty for no text and for the empty text.
    static SheetCell text(@Nullable String text) {
        return text == null || text.isEmpty() ? empty() : new Text(text);
    }

    static SheetCell number(@Nullable BigDecimal number) {
        return number == null ? empty() : new Decimal(number);
    }

    static SheetCell number(long number) {
        return new Decimal(BigDecimal.valueOf(number));
    }

    static SheetCell day(@Nullable LocalDate day) {
        return day == null ? empty() : new Day(day);
    }

    /// The caller chooses the zone: a sheet has none.
    static SheetCell moment(@Nullable LocalDateTime moment) {
        return moment == null ? empty() : new Moment(moment);
    }

    static SheetCell flag(boolean flag) {
        return new Flag(flag);
    }
}
