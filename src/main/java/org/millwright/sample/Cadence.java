package org.millwright.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/// How often a plan falls due, in the few forms that the sample uses: every n weeks, months or years from an anchor,
/// on given weekdays of each week, on the first given weekday or the last day of a month.
///
/// @param days weekdays, for weeks; one weekday, for its first in the month
record Cadence(ChronoUnit unit, int every, List<DayOfWeek> days, boolean lastDay) {

    /// Reads `2W`, `3M`, `1Y`, `1W:MO,WE,FR`, `1M:MO` or `1M:L`.
    static Cadence of(String text) {
        int colon = text.indexOf(':');
        String step = colon < 0 ? text : text.substring(0, colon);
        String detail = colon < 0 ? "" : text.substring(colon + 1);
        ChronoUnit unit = switch (step.charAt(step.length() - 1)) {
            case 'W' -> ChronoUnit.WEEKS;
            case 'M' -> ChronoUnit.MONTHS;
            case 'Y' -> ChronoUnit.YEARS;
            default -> throw new IllegalArgumentException(text);
        };
        boolean lastDay = detail.equals("L");
        List<DayOfWeek> days = lastDay
                ? List.of()
                : Rows.list(detail).stream().map(Cadence::weekday).toList();
        return new Cadence(unit, Integer.parseInt(step.substring(0, step.length() - 1)), days, lastDay);
    }

    private static DayOfWeek weekday(String code) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (code(day).equals(code)) {
                return day;
            }
        }
        throw new IllegalArgumentException(code);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }

    /// As an RFC 5545 recurrence rule.
    String rule() {
        String frequency = switch (unit) {
            case WEEKS -> "WEEKLY";
            case MONTHS -> "MONTHLY";
            default -> "YEARLY";
        };
        String first = unit == ChronoUnit.MONTHS ? "1" : "";
        String byDay = days.isEmpty()
                ? ""
                : ";BYDAY=" + first
                        + String.join(",", days.stream().map(Cadence::code).toList());
        return "FREQ=" + frequency + ";INTERVAL=" + every + byDay + (lastDay ? ";BYMONTHDAY=-1" : "");
    }

    /// The first date of the rule that is not before the given day.
    LocalDate anchor(LocalDate day) {
        for (LocalDate date = day; ; date = date.plusDays(1)) {
            if (matches(date)) {
                return date;
            }
        }
    }

    /// The first date after the given day, counted from the anchor.
    LocalDate next(LocalDate anchor, LocalDate after) {
        if (unit == ChronoUnit.WEEKS && !days.isEmpty()) {
            return anchor(after.plusDays(1));
        }
        long step = Math.max(0, unit.between(anchor, after) / every - 1);
        for (; ; step++) {
            LocalDate date = adjusted(anchor.plus(step * every, unit));
            if (date.isAfter(after)) {
                return date;
            }
        }
    }

    /// When it is due again if it was done that day and the next date counts from there.
    LocalDate afterDone(LocalDate done) {
        return done.plus(every, unit);
    }

    /// About how many days one step takes.
    int length() {
        return (int) (unit.getDuration().toDays() * every);
    }

    private boolean matches(LocalDate date) {
        return unit == ChronoUnit.WEEKS
                ? days.isEmpty() || days.contains(date.getDayOfWeek())
                : adjusted(date).equals(date);
    }

    private LocalDate adjusted(LocalDate date) {
        if (lastDay) {
            return date.with(TemporalAdjusters.lastDayOfMonth());
        }
        return unit == ChronoUnit.MONTHS && !days.isEmpty()
                ? date.with(TemporalAdjusters.firstInMonth(days.getFirst()))
                : date;
    }
}
