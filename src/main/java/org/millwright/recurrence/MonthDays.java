package org.millwright.recurrence;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/// The days of a month that a rule means, as a set of bits: bit 1 is the first day.
final class MonthDays {

    private final Recurrence rule;
    private final LocalDate anchor;

    MonthDays(Recurrence rule, LocalDate anchor) {
        this.rule = rule;
        this.anchor = anchor;
    }

    /// Whether the rule can have dates in a month at all.
    boolean meansMonth(int month) {
        if (!rule.byMonth().isEmpty()) {
            return rule.byMonth().contains(month);
        }
        return rule.frequency() != Frequency.YEARLY || hasDays() || month == anchor.getMonthValue();
    }

    /// Whether the rule names days; else the anchor's day is meant.
    boolean hasDays() {
        return !rule.byDay().isEmpty() || !rule.byMonthDay().isEmpty();
    }

    int of(int year, int month) {
        int length = Month.of(month).length(Year.isLeap(year));
        if (!hasDays()) {
            return day(anchor.getDayOfMonth(), length);
        }
        int days = -1;
        if (!rule.byMonthDay().isEmpty()) {
            days = 0;
            for (int day : rule.byMonthDay()) {
                days |= day(day, length);
            }
        }
        return rule.byDay().isEmpty() ? days : days & weekdays(year, month, length);
    }

    /// A day counted from the end that the month lacks means nothing: only its end can be too short.
    private int day(int wanted, int length) {
        int day = wanted > 0 ? wanted : length + 1 + wanted;
        if (day > length) {
            return rule.skip() == Skip.BACKWARD ? 1 << length : 0;
        }
        return day < 1 ? 0 : 1 << day;
    }

    private int weekdays(int year, int month, int length) {
        var first = LocalDate.of(year, month, 1);
        boolean inYear = rule.frequency() == Frequency.YEARLY && rule.byMonth().isEmpty();
        int before = inYear ? first.getDayOfYear() - 1 : 0;
        int span = inYear ? first.lengthOfYear() : length;
        int days = 0;
        for (var wanted : rule.byDay()) {
            int day = 1
                    + Math.floorMod(
                            wanted.day().getValue() - first.getDayOfWeek().getValue(), 7);
            for (; day <= length; day += 7) {
                if (wanted.holds(before + day, span)) {
                    days |= 1 << day;
                }
            }
        }
        return days;
    }
}
