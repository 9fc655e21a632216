package org.millwright.ui.maintenance;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;
import org.millwright.recurrence.Skip;
import org.millwright.recurrence.WeekdayPosition;

/// A rule as the choices of the editor say it. Not every rule can be said so: the others are edited as text.
///
/// @param weekdays of a weekly rule; none means the weekday of the first date
/// @param monthRule of a monthly rule
/// @param position 1 to 4, or -1 for the last, where the month's day is a weekday
/// @param weekday where the month's day is a weekday
/// @param months in which a rule by days, weeks or months falls due; none for all
/// @param until the last day on which a date may lie; null for a rule without end
record RuleParts(
        int interval,
        Frequency frequency,
        Set<DayOfWeek> weekdays,
        MonthRule monthRule,
        int position,
        DayOfWeek weekday,
        Set<Month> months,
        @Nullable LocalDate until) {

    static final RuleParts MONTHLY =
            new RuleParts(1, Frequency.MONTHLY, Set.of(), MonthRule.SAME_DAY, 1, DayOfWeek.MONDAY, Set.of(), null);

    RuleParts {
        weekdays = Set.copyOf(weekdays);
        months = Set.copyOf(months);
    }

    Recurrence rule() {
        boolean monthly = frequency == Frequency.MONTHLY;
        List<WeekdayPosition> byDay = switch (frequency) {
            case WEEKLY ->
                new TreeSet<>(weekdays).stream().map(WeekdayPosition::every).toList();
            case MONTHLY ->
                monthRule == MonthRule.WEEKDAY ? List.of(new WeekdayPosition(position, weekday)) : List.of();
            case DAILY, YEARLY -> List.of();
        };
        return new Recurrence(
                frequency,
                interval,
                byDay,
                monthly && monthRule == MonthRule.LAST_DAY ? List.of(-1) : List.of(),
                frequency == Frequency.YEARLY
                        ? List.of()
                        : months.stream().map(Month::getValue).sorted().toList(),
                List.of(),
                DayOfWeek.MONDAY,
                null,
                until,
                Skip.BACKWARD);
    }

    /// The choices that say the rule; empty when no choices do.
    static Optional<RuleParts> of(Recurrence rule) {
        RuleParts guess = new RuleParts(
                rule.interval(),
                rule.frequency(),
                weekdays(rule),
                monthRule(rule),
                position(rule),
                weekday(rule),
                rule.byMonth().stream().map(Month::of).collect(Collectors.toSet()),
                rule.until());
        return guess.rule().equals(rule) ? Optional.of(guess) : Optional.empty();
    }

    private static Set<DayOfWeek> weekdays(Recurrence rule) {
        Set<DayOfWeek> days = new TreeSet<>();
        if (rule.frequency() == Frequency.WEEKLY) {
            rule.byDay().forEach(one -> days.add(one.day()));
        }
        return days;
    }

    private static MonthRule monthRule(Recurrence rule) {
        if (!rule.byMonthDay().isEmpty()) {
            return MonthRule.LAST_DAY;
        }
        return rule.frequency() == Frequency.MONTHLY && !rule.byDay().isEmpty()
                ? MonthRule.WEEKDAY
                : MonthRule.SAME_DAY;
    }

    private static int position(Recurrence rule) {
        return rule.byDay().isEmpty() ? 1 : rule.byDay().getFirst().position();
    }

    private static DayOfWeek weekday(Recurrence rule) {
        return rule.byDay().isEmpty()
                ? DayOfWeek.MONDAY
                : rule.byDay().getFirst().day();
    }
}
