package org.millwright.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;

/// Reads cells as values of a wanted type. A blank cell is no value; a cell that cannot be read is refused, naming the
/// field, what was expected and what was found.
///
/// @param numbers decides numbers written as text that can be read in two ways
/// @param dates decides dates written as text with slashes or dashes
public record CellValues(NumberStyle numbers, DateStyle dates) {

    private static final Set<String> YES = Set.of("yes", "y", "ja", "j", "true", "wahr", "1", "x");
    private static final Set<String> NO = Set.of("no", "n", "nein", "false", "falsch", "0");
    private static final int LONGEST_QUOTE = 60;

    public static CellValues of(Locale locale) {
        return new CellValues(NumberStyle.of(locale), DateStyle.of(locale));
    }

    /// What a person would read in the cell, exactly as typed. A number used as a name reads 4711, not 4711.0.
    public Outcome<Optional<String>> text(String field, SheetCell cell) {
        return value(field, cell, "sheet.value.text", each -> Optional.of(each.text()));
    }

    /// Text that identifies something: spaces around it are no part of it.
    public Outcome<Optional<String>> name(String field, SheetCell cell) {
        return text(field, cell).map(text -> text.map(CellValues::stripped));
    }

    public Outcome<Optional<BigDecimal>> decimal(String field, SheetCell cell) {
        return value(field, cell, "sheet.value.decimal", each -> Optional.ofNullable(number(each)));
    }

    /// A whole number; 12.0 is one, 12.5 is not.
    public Outcome<Optional<Long>> integer(String field, SheetCell cell) {
        return value(field, cell, "sheet.value.integer", each -> {
            BigDecimal number = number(each);
            if (number == null
                    || number.stripTrailingZeros().scale() > 0
                    || number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
                return Optional.empty();
            }
            return Optional.of(number.longValueExact());
        });
    }

    /// A day between the years 1900 and 2199. A number is a day only where the workbook formats it as one.
    public Outcome<Optional<LocalDate>> date(String field, SheetCell cell) {
        return value(
                        field,
                        cell,
                        "sheet.value.date",
                        each -> Optional.ofNullable(
                                switch (each) {
                                    case SheetCell.Day day -> day.value();
                                    case SheetCell.Moment moment ->
                                        moment.value().toLocalDate();
                                    case SheetCell.Text text -> DateText.day(text.text(), dates);
                                    default -> null;
                                }))
                .then(day -> inRange(field, day, day.orElse(null)));
    }

    /// A local time between the years 1900 and 2199; a day alone is its midnight.
    public Outcome<Optional<LocalDateTime>> moment(String field, SheetCell cell) {
        return value(
                        field,
                        cell,
                        "sheet.value.moment",
                        each -> Optional.ofNullable(
                                switch (each) {
                                    case SheetCell.Day day -> day.value().atTime(LocalTime.MIDNIGHT);
                                    case SheetCell.Moment moment -> moment.value();
                                    case SheetCell.Text text -> DateText.moment(text.text(), dates);
                                    default -> null;
                                }))
                .then(moment -> inRange(
                        field, moment, moment.map(LocalDateTime::toLocalDate).orElse(null)));
    }

    /// Yes or no in English or German, true or false, 1 or 0, or a cross for yes.
    public Outcome<Optional<Boolean>> flag(String field, SheetCell cell) {
        return value(field, cell, "sheet.value.flag", each -> {
            String word = stripped(each.text()).toLowerCase(Locale.ROOT);
            if (YES.contains(word)) {
                return Optional.of(true);
            }
            return NO.contains(word) ? Optional.of(false) : Optional.empty();
        });
    }

    /// A number that stands beside other things in a cell of text.
    public Optional<BigDecimal> number(String text) {
        return Optional.ofNullable(NumberText.parse(text, numbers));
    }

    private @Nullable BigDecimal number(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Decimal decimal -> decimal.value();
            case SheetCell.Text text -> NumberText.parse(text.text(), numbers);
            default -> null;
        };
    }

    private static <T> Outcome<Optional<T>> value(
            String field, SheetCell cell, String expected, Function<SheetCell, Optional<T>> read) {
        if (cell.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        Optional<T> value = cell instanceof SheetCell.Fault ? Optional.empty() : read.apply(cell);
        return value.isPresent() ? Outcome.done(value) : Outcome.refusedField(field, expected, quoted(cell.text()));
    }

    private static <T> Outcome<T> inRange(String field, T value, @Nullable LocalDate day) {
        if (day == null || (day.getYear() >= Checks.FIRST_YEAR && day.getYear() <= Checks.LAST_YEAR)) {
            return Outcome.done(value);
        }
        return Outcome.refusedField(
                field, "sheet.value.date-range", Checks.FIRST_YEAR, Checks.LAST_YEAR, quoted(day.toString()));
    }

    private static String quoted(String text) {
        int end = text.offsetByCodePoints(0, Math.min(LONGEST_QUOTE, text.codePointCount(0, text.length())));
        return end < text.length() ? text.substring(0, end) + "\u2026" : text;
    }

    private static String stripped(String text) {
        return text.replace('\u00A0', ' ').strip();
    }
}
