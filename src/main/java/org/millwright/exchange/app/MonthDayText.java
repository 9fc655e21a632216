package org.millwright.exchange.app;

import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.sheet.SheetCell;

/// Reads a day of any year: "1 May", "May 1", "1. Mai", "05-01", "1.5." or a date, whose year does not count.
final class MonthDayText {

    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})\\.? *(\\p{L}+)\\.?|(\\p{L}+)\\.? *(\\d{1,2})\\.?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?:--|\\d{4}-)?(\\d{1,2})-(\\d{1,2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(?:\\d{4})?");
    private static final Map<String, Month> MONTHS = months();

    private MonthDayText() {}

    static Outcome<Object> read(SheetCell cell) {
        return switch (cell) {
            case SheetCell.Day day -> Outcome.done(MonthDay.from(day.value()));
            case SheetCell.Moment moment -> Outcome.done(MonthDay.from(moment.value()));
            default -> read(cell.text().strip());
        };
    }

    private static Outcome<Object> read(String text) {
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            boolean dayFirst = words.group(1) != null;
            return of(MONTHS.get(plain(words.group(dayFirst ? 2 : 3))), words.group(dayFirst ? 1 : 4), text);
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return of(month(monthFirst.group(1)), monthFirst.group(2), text);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? of(month(dayFirst.group(2)), dayFirst.group(1), text)
                : Outcome.refused("programme.month-day");
    }

    private static Outcome<Object> of(@Nullable Month month, String day, String text) {
        if (month == null) {
            return Outcome.refused("programme.month-day");
        }
        try {
            return Outcome.done(MonthDay.of(month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Outcome.refused("programme.no-such-day", text);
        }
    }

    private static @Nullable Month month(String number) {
        int month = Integer.parseInt(number);
        return month >= 1 && month <= Month.values().length ? Month.of(month) : null;
    }

    private static Map<String, Month> months() {
        Map<String, Month> months = new HashMap<>();
        for (Locale language : Messages.LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT)) {
                    months.putIfAbsent(plain(month.getDisplayName(style, language)), month);
                }
            }
        }
        return months;
    }

    private static String plain(String word) {
        return word.replace(".", "").toLowerCase(Locale.ROOT);
    }
}
