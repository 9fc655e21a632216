package org.millwright.recurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Walks the dates of a rule period by period: the days, weeks, months or years at every interval from the anchor's.
///
/// A start long after the anchor is jumped to; only a rule with a count must be walked from its anchor.
final class RecurrenceDates implements Iterator<LocalDate> {

    /// One cycle of the Gregorian calendar, 400 years: what has no date in it never has one.
    private static final long LONGEST_GAP_DAYS = 146_097;

    /// The epoch began on a Thursday.
    private static final int DAYS_AFTER_MONDAY = 3;

    private final Recurrence rule;
    private final LocalDate anchor;
    private final MonthDays months;
    private final long from;
    private final long last;
    private final int weekdays;
    private long period;
    private long givenUpAfter;
    private long left;
    private long[] days = new long[4];
    private int size;
    private int position;

    RecurrenceDates(Recurrence rule, LocalDate anchor, LocalDate from) {
        this.rule = rule;
        this.anchor = anchor;
        this.months = new MonthDays(rule, anchor);
        this.weekdays = weekdays();
        this.from = Math.max(from.toEpochDay(), anchor.toEpochDay());
        this.last = rule.until() == null ? Long.MAX_VALUE : rule.until().toEpochDay();
        this.left = rule.count() == null ? Long.MAX_VALUE : rule.count();
        this.period = rule.count() == null ? periodOf(LocalDate.ofEpochDay(this.from)) : 0;
        this.givenUpAfter = this.from + LONGEST_GAP_DAYS;
    }

    static Optional<LocalDate> afterDoing(Recurrence rule, LocalDate done) {
        var tomorrow = done.plusDays(1);
        var dates = new RecurrenceDates(rule, done, tomorrow);
        dates.period = 1;
        boolean several = dates.hasNext() && dates.size > 1;
        return (several ? new RecurrenceDates(rule, done, tomorrow) : dates).first();
    }

    Optional<LocalDate> first() {
        return hasNext() ? Optional.of(next()) : Optional.empty();
    }

    @Override
    public boolean hasNext() {
        while (left > 0) {
            while (position < size && left > 0) {
                long day = days[position];
                if (day > last) {
                    left = 0;
                } else if (day >= from) {
                    return true;
                } else {
                    left -= day >= anchor.toEpochDay() ? 1 : 0;
                    position++;
                }
            }
            if (left > 0) {
                fillNext();
            }
        }
        return false;
    }

    @Override
    public LocalDate next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long day = days[position++];
        left--;
        givenUpAfter = day + LONGEST_GAP_DAYS;
        return LocalDate.ofEpochDay(day);
    }

    private void fillNext() {
        position = 0;
        size = 0;
        long step = period * rule.interval();
        long start = switch (rule.frequency()) {
            case DAILY -> fillDay(anchor.toEpochDay() + step);
            case WEEKLY -> fillWeek(weekStart() + 7 * step);
            case MONTHLY -> {
                long month = anchor.getLong(ChronoField.PROLEPTIC_MONTH) + step;
                fillMonth((int) (month / 12), (int) (month % 12) + 1);
                yield LocalDate.of((int) (month / 12), (int) (month % 12) + 1, 1)
                        .toEpochDay();
            }
            case YEARLY -> {
                int year = (int) (anchor.getYear() + step);
                for (int month = 1; month <= 12; month++) {
                    fillMonth(year, month);
                }
                yield LocalDate.of(year, 1, 1).toEpochDay();
            }
        };
        if (start > last || start > givenUpAfter) {
            left = 0;
        }
        if (!rule.bySetPosition().isEmpty()) {
            keepPositions();
        }
        period++;
    }

    private long fillDay(long day) {
        var date = LocalDate.ofEpochDay(day);
        boolean meant =
                !months.hasDays() || (months.of(date.getYear(), date.getMonthValue()) & 1 << date.getDayOfMonth()) != 0;
        if (meant && months.meansMonth(date.getMonthValue())) {
            add(day);
        }
        return day;
    }

    private long fillWeek(long start) {
        for (long day = start; day < start + 7; day++) {
            boolean meant = (weekdays & 1 << Math.floorMod(day + DAYS_AFTER_MONDAY, 7)) != 0;
            if (meant
                    && (rule.byMonth().isEmpty()
                            || months.meansMonth(LocalDate.ofEpochDay(day).getMonthValue()))) {
                add(day);
            }
        }
        return start;
    }

    /// The days of the week that a weekly rule means, a bit each from Monday on.
    private int weekdays() {
        if (rule.byDay().isEmpty()) {
            return 1 << anchor.getDayOfWeek().getValue() - 1;
        }
        int bits = 0;
        for (WeekdayPosition wanted : rule.byDay()) {
            bits |= 1 << wanted.day().getValue() - 1;
        }
        return bits;
    }

    private void fillMonth(int year, int month) {
        if (!months.meansMonth(month)) {
            return;
        }
        long before = LocalDate.of(year, month, 1).toEpochDay() - 1;
        for (int left = months.of(year, month); left != 0; left &= left - 1) {
            add(before + Integer.numberOfTrailingZeros(left));
        }
    }

    private void add(long day) {
        if (size == days.length) {
            days = Arrays.copyOf(days, size * 4);
        }
        days[size++] = day;
    }

    private void keepPositions() {
        int all = size;
        size = 0;
        for (int i = 0; i < all; i++) {
            if (rule.bySetPosition().contains(i + 1) || rule.bySetPosition().contains(i - all)) {
                days[size++] = days[i];
            }
        }
    }

    private long periodOf(LocalDate day) {
        long units = switch (rule.frequency()) {
            case DAILY -> day.toEpochDay() - anchor.toEpochDay();
            case WEEKLY -> Math.floorDiv(day.toEpochDay() - weekStart(), 7L);
            case MONTHLY -> day.getLong(ChronoField.PROLEPTIC_MONTH) - anchor.getLong(ChronoField.PROLEPTIC_MONTH);
            case YEARLY -> day.getYear() - anchor.getYear();
        };
        return Math.floorDiv(units, (long) rule.interval());
    }

    private long weekStart() {
        return anchor.with(TemporalAdjusters.previousOrSame(rule.weekStart())).toEpochDay();
    }
}
