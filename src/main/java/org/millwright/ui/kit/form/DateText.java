package org.millwright.ui.kit.form;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.millwright.platform.i18n.DatePatterns;

/// Reads dates as people type them: `3/12/26`, `12.3.`, `031226`, `15`, `2026-03-12`, `today`, `+7`, `-2w`, `+3m`.
///
/// Day and month stand in the language's order; where only the other order makes a date, that one is taken.
///
/// @param words names of days relative to today, in lower case, with their distance in days
public record DateText(Locale locale, Map<String, Integer> words) {

    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[./\\- ](\\d{1,2})(?:[./\\- ](\\d{4}|\\d{2})?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4}|\\d{2})?");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}");
    private static final Pattern DISTANCE = Pattern.compile("([+-]\\d{1,4})\\s*([dwmy]?)");
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    /// Empty when the text is not a date.
    public Optional<LocalDate> read(String text, LocalDate today) {
        String typed = text.strip().toLowerCase(locale);
        Integer distance = words.get(typed);
        if (distance != null) {
            return Optional.of(today.plusDays(distance));
        }
        try {
            return numbers(typed, today).or(() -> written(text.strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> numbers(String typed, LocalDate today) {
        Matcher match = DISTANCE.matcher(typed);
        if (match.matches()) {
            return Optional.of(moved(today, Integer.parseInt(match.group(1)), match.group(2)));
        }
        match = ISO.matcher(typed);
        if (match.matches()) {
            return Optional.of(LocalDate.of(number(match, 1), number(match, 2), number(match, 3)));
        }
        if (DAY.matcher(typed).matches()) {
            return Optional.of(today.withDayOfMonth(Integer.parseInt(typed)));
        }
        match = PARTS.matcher(typed);
        if (!match.matches()) {
            match = DIGITS.matcher(typed);
        }
        if (!match.matches()) {
            return Optional.empty();
        }
        String year = match.group(3);
        return Optional.of(ordered(
                number(match, 1),
                number(match, 2),
                year == null ? today.getYear() : Integer.parseInt(year) + (year.length() == 2 ? CENTURY : 0)));
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static LocalDate moved(LocalDate today, int distance, String unit) {
        return switch (unit) {
            case "w" -> today.plusWeeks(distance);
            case "m" -> today.plusMonths(distance);
            case "y" -> today.plusYears(distance);
            default -> today.plusDays(distance);
        };
    }

    private LocalDate ordered(int first, int second, int year) {
        boolean monthFirst = isMonthFirst() ? first <= MONTHS : second > MONTHS;
        return monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
    }

    /// The full date as the program itself writes it.
    private Optional<LocalDate> written(String text) {
        for (FormatStyle style : new FormatStyle[] {FormatStyle.MEDIUM, FormatStyle.LONG, FormatStyle.SHORT}) {
            var place = new ParsePosition(0);
            var format = DateTimeFormatter.ofLocalizedDate(style).withLocale(locale);
            var parsed = format.parseUnresolved(text, place);
            if (parsed != null && place.getErrorIndex() < 0 && place.getIndex() == text.length()) {
                return Optional.of(LocalDate.parse(text, format));
            }
        }
        return Optional.empty();
    }

    private boolean isMonthFirst() {
        String pattern = DatePatterns.inNumbers(locale);
        return pattern.indexOf('M') < pattern.indexOf('d');
    }
}
