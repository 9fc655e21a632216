package org.millwright.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Outcome;

/// Reads and writes the RFC 5545 text of a recurrence.
final class RecurrenceText {

    private static final List<String> PARTS = List.of(
            "RSCALE",
            "FREQ",
            "INTERVAL",
            "COUNT",
            "UNTIL",
            "BYMONTH",
            "BYMONTHDAY",
            "BYDAY",
            "BYSETPOS",
            "WKST",
            "SKIP");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,5}");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern UNTIL = Pattern.compile("(\\d{8})(T\\d{6}Z?)?");
    private static final int MOST = 9999;
    private static final int DAYS_OF_YEAR = 366;
    private static final int WEEKS_OF_YEAR = 53;

    private final Checks checks = new Checks();
    private final Skip skip;

    RecurrenceText(Skip skip) {
        this.skip = skip;
    }

    Outcome<Recurrence> read(@Nullable String text) {
        if (!checks.text(Recurrence.FIELD, text, Recurrence.MOST_TEXT).ok() || text == null) {
            return Outcome.refused(checks.violations());
        }
        var parts = parts(text.strip().toUpperCase(Locale.ROOT));
        checks.require(parts.containsKey("FREQ"), Recurrence.FIELD, "maintenance.rule.no-frequency");
        one(parts, "RSCALE", Map.of("GREGORIAN", "GREGORIAN")::get);
        var frequency = one(parts, "FREQ", value -> constant(Frequency.class, value));
        var interval = one(parts, "INTERVAL", value -> number(value, 1, MOST));
        var count = one(parts, "COUNT", value -> number(value, 1, MOST));
        var until = one(parts, "UNTIL", RecurrenceText::until);
        var byMonth = list(parts, "BYMONTH", value -> number(value, 1, 12));
        var byMonthDay = list(parts, "BYMONTHDAY", value -> signed(value, 31));
        var byDay = list(parts, "BYDAY", RecurrenceText::weekday);
        var bySetPosition = list(parts, "BYSETPOS", value -> signed(value, DAYS_OF_YEAR));
        var weekStart = one(parts, "WKST", RecurrenceText::plainWeekday);
        var ownSkip = one(parts, "SKIP", value -> constant(Skip.class, value));
        return checks.then(() -> Outcome.done(new Recurrence(
                frequency == null ? Frequency.DAILY : frequency,
                interval == null ? 1 : interval,
                byDay,
                byMonthDay,
                byMonth,
                bySetPosition,
                weekStart == null ? DayOfWeek.MONDAY : weekStart,
                count,
                until,
                ownSkip == null ? skip : ownSkip)));
    }

    static String write(Recurrence rule) {
        var parts = new ArrayList<String>();
        // BACKWARD is what a plan's text means without a word; SKIP demands RSCALE (RFC 7529)
        boolean omit = rule.skip() == Skip.OMIT;
        add(parts, "RSCALE", omit ? "GREGORIAN" : "");
        add(parts, "FREQ", rule.frequency().name());
        add(parts, "INTERVAL", rule.interval() == 1 ? "" : String.valueOf(rule.interval()));
        add(parts, "COUNT", rule.count() == null ? "" : rule.count().toString());
        add(parts, "UNTIL", rule.until() == null ? "" : DateTimeFormatter.BASIC_ISO_DATE.format(rule.until()));
        add(parts, "BYMONTH", joined(rule.byMonth(), String::valueOf));
        add(parts, "BYMONTHDAY", joined(rule.byMonthDay(), String::valueOf));
        add(parts, "BYDAY", joined(rule.byDay(), day -> (day.position() == 0 ? "" : day.position()) + code(day.day())));
        add(parts, "BYSETPOS", joined(rule.bySetPosition(), String::valueOf));
        add(parts, "WKST", rule.weekStart() == DayOfWeek.MONDAY ? "" : code(rule.weekStart()));
        add(parts, "SKIP", omit ? "OMIT" : "");
        return String.join(";", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + value);
        }
    }

    private static <T> String joined(List<T> values, Function<T, String> text) {
        return values.stream().map(text).collect(Collectors.joining(","));
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }

    private Map<String, String> parts(String text) {
        var parts = new HashMap<String, String>();
        String rule = text.startsWith("RRULE:") ? text.substring("RRULE:".length()) : text;
        for (String part : rule.split(";", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            if (equals < 0 || !PARTS.contains(name)) {
                checks.require(false, Recurrence.FIELD, "maintenance.rule.unknown-part", name);
            } else if (parts.put(name, part.substring(equals + 1)) != null) {
                checks.require(false, Recurrence.FIELD, "maintenance.rule.part-twice", name);
            }
        }
        return parts;
    }

    /// A part with one value; null when it is not there, or refused.
    private <T> @Nullable T one(Map<String, String> parts, String name, Function<String, @Nullable T> read) {
        String value = parts.get(name);
        if (value == null) {
            return null;
        }
        T result = read.apply(value);
        checks.require(result != null, Recurrence.FIELD, "maintenance.rule.bad-value", name, value);
        return result;
    }

    private <T> List<T> list(Map<String, String> parts, String name, Function<String, @Nullable T> read) {
        var values = new ArrayList<T>();
        String text = parts.get(name);
        if (text != null) {
            for (String value : text.split(",", -1)) {
                T result = one(Map.of(name, value), name, read);
                if (result != null && !values.contains(result)) {
                    values.add(result);
                }
            }
        }
        return values;
    }

    private static @Nullable Integer number(String value, int least, int most) {
        if (!NUMBER.matcher(value).matches()) {
            return null;
        }
        int number = Integer.parseInt(value);
        return number < least || number > most ? null : number;
    }

    private static @Nullable Integer signed(String value, int most) {
        var number = number(value, -most, most);
        return number == null || number == 0 ? null : number;
    }

    private static @Nullable WeekdayPosition weekday(String value) {
        var match = WEEKDAY.matcher(value);
        if (!match.matches()) {
            return null;
        }
        var day = plainWeekday(match.group(2));
        Integer position = match.group(1) == null ? Integer.valueOf(0) : signed(match.group(1), WEEKS_OF_YEAR);
        return day == null || position == null ? null : new WeekdayPosition(position, day);
    }

    private static @Nullable DayOfWeek plainWeekday(String value) {
        for (var day : DayOfWeek.values()) {
            if (code(day).equals(value)) {
                return day;
            }
        }
        return null;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    /// A time of day in UNTIL says nothing to a rule of whole days.
    private static @Nullable LocalDate until(String value) {
        var match = UNTIL.matcher(value);
        try {
            return match.matches() ? LocalDate.parse(match.group(1), DateTimeFormatter.BASIC_ISO_DATE) : null;
        } catch (DateTimeParseException noSuchDay) {
            return null;
        }
    }
}
