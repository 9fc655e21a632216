package org.millwright.platform.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads dates and times as people write them. Years need four digits: whether 98 is 1998 or 2098 cannot be told.
final class DateText {

    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})");
    private static final Pattern POINTS = Pattern.compile("([0-9]{1,2})\\.\\s?([0-9]{1,2})\\.\\s?([0-9]{4})");
    private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})([/-])([0-9]{1,2})\\2([0-9]{4})");
    private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)?");
    /// Between the date and the time.
    private static final Pattern GAP = Pattern.compile("(?<=[0-9])(?:T|,?\\s+)(?=[0-9]{1,2}:)");

    private DateText() {}

    /// The day, or null when the text is none. A time behind it is passed over.
    static @Nullable LocalDate day(String text, DateStyle style) {
        LocalDateTime moment = moment(text, style);
        return moment == null ? null : moment.toLocalDate();
    }

    /// The moment, or null when the text is none; a day without a time is its midnight.
    static @Nullable LocalDateTime moment(String text, DateStyle style) {
        String[] parts = GAP.split(text.strip(), 2);
        try {
            LocalDate day = date(parts[0].strip(), style);
            LocalTime time = parts.length == 1 ? LocalTime.MIDNIGHT : time(parts[1].strip());
            return day == null || time == null ? null : day.atTime(time);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text, DateStyle style) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return of(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            return of(points.group(3), points.group(2), points.group(1));
        }
        Matcher slashes = SLASHES.matcher(text);
        if (!slashes.matches()) {
            return null;
        }
        boolean dayFirst = style == DateStyle.DAY_FIRST;
        return of(slashes.group(4), slashes.group(dayFirst ? 3 : 1), slashes.group(dayFirst ? 1 : 3));
    }

    private static LocalDate of(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static @Nullable LocalTime time(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            return null;
        }
        String seconds = time.group(3);
        return LocalTime.of(
                Integer.parseInt(time.group(1)),
                Integer.parseInt(time.group(2)),
                seconds == null ? 0 : Integer.parseInt(seconds));
    }
}
