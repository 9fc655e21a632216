package org.millwright.recurrence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// A second, slow reading of recurrence rules for tests: walks every day and asks whether it belongs.
public final class NaiveRecurrence {

    private final Recurrence rule;
    private final LocalDate anchor;

    public NaiveRecurrence(Recurrence rule, LocalDate anchor) {
        this.rule = rule;
        this.anchor = anchor;
    }

    public List<LocalDate> until(LocalDate end) {
        var periods = new TreeMap<LocalDate, List<LocalDate>>();
        for (var day = start(anchor); !day.isAfter(end.plusYears(1)); day = day.plusDays(1)) {
            if (inInterval(day) && member(day)) {
                periods.computeIfAbsent(start(day), period -> new ArrayList<>()).add(day);
            }
        }
        var result = new ArrayList<LocalDate>();
        for (var days : periods.values()) {
            for (int i = 0; i < days.size(); i++) {
                boolean chosen = rule.bySetPosition().isEmpty()
                        || rule.bySetPosition().contains(i + 1)
                        || rule.bySetPosition().contains(i - days.size());
                var day = days.get(i);
                boolean within = !day.isBefore(anchor) && (rule.until() == null || !day.isAfter(rule.until()));
                if (chosen && within && (rule.count() == null || result.size() < rule.count())) {
                    result.add(day);
                }
            }
        }
        result.removeIf(day -> day.isAfter(end));
        return result;
    }

    private LocalDate start(LocalDate day) {
        return switch (rule.frequency()) {
            case DAILY -> day;
            case WEEKLY -> day.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
            case MONTHLY -> day.withDayOfMonth(1);
            case YEARLY -> day.withDayOfYear(1);
        };
    }

    private boolean inInterval(LocalDate day) {
        var unit = switch (rule.frequency()) {
            case DAILY -> ChronoUnit.DAYS;
            case WEEKLY -> ChronoUnit.WEEKS;
            case MONTHLY -> ChronoUnit.MONTHS;
            case YEARLY -> ChronoUnit.YEARS;
        };
        return unit.between(start(anchor), start(day)) % rule.interval() == 0;
    }

    private boolean member(LocalDate day) {
        boolean noDays = rule.byDay().isEmpty() && rule.byMonthDay().isEmpty();
        boolean month = rule.byMonth().isEmpty() || rule.byMonth().contains(day.getMonthValue());
        if (!noDays) {
            return month
                    && (rule.byMonthDay().isEmpty()
                            || rule.byMonthDay().stream().anyMatch(wanted -> isDay(day, wanted)))
                    && (rule.byDay().isEmpty() || rule.byDay().stream().anyMatch(wanted -> isWeekday(day, wanted)));
        }
        return month
                && switch (rule.frequency()) {
                    case DAILY -> true;
                    case WEEKLY -> day.getDayOfWeek() == anchor.getDayOfWeek();
                    case MONTHLY -> isDay(day, anchor.getDayOfMonth());
                    case YEARLY ->
                        isDay(day, anchor.getDayOfMonth())
                                && (!rule.byMonth().isEmpty() || day.getMonth() == anchor.getMonth());
                };
    }

    private boolean isDay(LocalDate day, int wanted) {
        int length = day.lengthOfMonth();
        if (wanted < 0) {
            return day.getDayOfMonth() - length - 1 == wanted;
        }
        boolean moved = rule.skip() == Skip.BACKWARD && wanted > length && day.getDayOfMonth() == length;
        return day.getDayOfMonth() == wanted || moved;
    }

    /// Counts the same weekdays up to, or from, the day within its month or year.
    private boolean isWeekday(LocalDate day, WeekdayPosition wanted) {
        if (day.getDayOfWeek() != wanted.day() || wanted.position() == 0) {
            return day.getDayOfWeek() == wanted.day();
        }
        boolean year = rule.frequency() == Frequency.YEARLY && rule.byMonth().isEmpty();
        int step = wanted.position() > 0 ? -7 : 7;
        int position = 0;
        for (var other = day;
                other.getYear() == day.getYear() && (year || other.getMonth() == day.getMonth());
                other = other.plusDays(step)) {
            position++;
        }
        return position == Math.abs(wanted.position());
    }
}
