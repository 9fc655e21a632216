package org.millwright.maintenance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.millwright.recurrence.Recurrence;

/// A second, slow reading of how plans by the calendar are scheduled, for tests. It lists every date of the plan from
/// its anchor on, says of each where it lies and what is known of it, and decides from that list alone.
final class NaiveSchedule {

    /// @param dueOn null where the season leaves the date out
    record Answer(LocalDate scheduledOn, @Nullable LocalDate dueOn, Disposition disposition) {}

    private static final int FAR_DAYS = 400;

    private final PlanOnMachine on;
    private final PlanTiming timing;
    private final PlanningDay day;
    private final LocalDate horizon;
    private final NaiveDays days;
    private final Predicate<LocalDate> covered;
    private final Predicate<LocalDate> coveredByMade;

    /// @param horizon how far ahead answers are wanted
    /// @param covered whether a bigger job does the work of a day on which this plan is due
    /// @param coveredByMade whether that bigger job is made, or is made today
    NaiveSchedule(
            PlanOnMachine on,
            PlanningDay day,
            LocalDate horizon,
            NaiveDays days,
            Predicate<LocalDate> covered,
            Predicate<LocalDate> coveredByMade) {
        this.on = on;
        this.covered = covered;
        this.coveredByMade = coveredByMade;
        this.timing = on.plan().timing();
        this.day = day;
        this.horizon = horizon;
        this.days = days;
    }

    List<Answer> answers() {
        if (!on.plan().active()) {
            return List.of();
        }
        return (timing.basis() == PlanBasis.SCHEDULED ? fixed() : floating())
                .stream().filter(this::isShown).toList();
    }

    private List<Answer> fixed() {
        var dates = scheduled();
        dates.removeIf(date -> isSettled(date) || date.isBefore(on.machine().since()));
        if (retired()) {
            return dates.stream()
                    .map(date -> new Answer(date, days.move(date), Disposition.RETIRED))
                    .filter(one -> !Objects.requireNonNullElse(one.dueOn(), one.scheduledOn())
                            .isBefore(day.today()))
                    .limit(1)
                    .toList();
        }
        var lastOfDay = new HashMap<LocalDate, LocalDate>();
        var newest = newest(dates);
        dates.forEach(date -> lastOfDay.put(days.move(date), date));
        var answers = new ArrayList<Answer>();
        boolean open = hasOpen();
        for (var date : dates) {
            var due = days.move(date);
            if (due != null && date.isBefore(lastOfDay.get(due))) {
                // it is one with the last of them, and is settled with that
                answers.add(new Answer(date, due, Disposition.SUPERSEDED));
                continue;
            }
            var disposition = ofFixed(date, due, newest, open);
            open |= disposition == Disposition.MAKE && !timing.severalOpen();
            boolean settles = settles(disposition, due);
            answers.replaceAll(
                    one -> one.disposition() == Disposition.SUPERSEDED && Objects.equals(one.dueOn(), due) && !settles
                            ? new Answer(one.scheduledOn(), due, Disposition.DEFER)
                            : one);
            answers.add(new Answer(date, due, disposition));
        }
        return answers;
    }

    private boolean settles(Disposition disposition, @Nullable LocalDate due) {
        return switch (disposition) {
            case MAKE, MISSED, SKIP -> true;
            case COVERED -> coveredByMade.test(due);
            default -> false;
        };
    }

    private Disposition ofFixed(LocalDate date, @Nullable LocalDate due, LocalDate newest, boolean open) {
        if (due == null || stoodStill(due)) {
            return Disposition.SKIP;
        } else if (covered.test(due)) {
            return Disposition.COVERED;
        } else if (isRunning() && isPast(due) && date.isBefore(newest)) {
            return Disposition.MISSED;
        } else if (!isTime(due)) {
            return isPutOff(date, due) ? Disposition.DEFER : Disposition.NOT_YET;
        } else if (!isRunning()) {
            return Disposition.MACHINE_OUT;
        }
        return open ? Disposition.ALREADY_OPEN : Disposition.MAKE;
    }

    /// The date that overtakes those before it: the last for which there was work, or for which there should be some.
    private LocalDate newest(List<LocalDate> dates) {
        var newest = LocalDate.MIN;
        for (var one : on.known()) {
            newest = one.status().hasWork() && one.scheduledOn().isAfter(newest) ? one.scheduledOn() : newest;
        }
        for (var date : dates) {
            var due = days.move(date);
            newest = due != null && isPast(due) && !stoodStill(due) && date.isAfter(newest) ? date : newest;
        }
        return newest;
    }

    private boolean isPast(LocalDate due) {
        return !due.isAfter(day.today());
    }

    /// With a clock that stands still, a date that passes while the machine is out is none.
    private boolean stoodStill(LocalDate due) {
        return day.pauseRule() == PauseRule.FREEZE && due.isBefore(day.today()) && wasOut(due);
    }

    private boolean wasOut(LocalDate date) {
        return on.machine().pauses().stream()
                .anyMatch(pause ->
                        !date.isBefore(pause.from()) && (pause.until() == null || date.isBefore(pause.until())));
    }

    private List<Answer> floating() {
        var date = nextFloating();
        if (date == null) {
            return List.of();
        }
        var due = days.move(date);
        return List.of(new Answer(date, due, ofFloating(date, Objects.requireNonNull(due))));
    }

    private Disposition ofFloating(LocalDate date, LocalDate due) {
        if (retired()) {
            return Disposition.RETIRED;
        } else if (hasOpen() || waits()) {
            return Disposition.ALREADY_OPEN;
        } else if (covered.test(due)) {
            return Disposition.COVERED;
        } else if (!isTime(due)) {
            return isPutOff(date, due) ? Disposition.DEFER : Disposition.NOT_YET;
        }
        return isRunning() ? Disposition.MAKE : Disposition.MACHINE_OUT;
    }

    /// The first that is neither settled nor left out by the season.
    private @Nullable LocalDate nextFloating() {
        var last = waits() ? day.today() : lastDone();
        var dates = last == null
                ? scheduled().stream()
                        .filter(date -> !date.isBefore(on.machine().since()))
                : IntStream.range(1, FAR_DAYS)
                        .mapToObj(times -> times(
                                last, Objects.requireNonNull(timing.triggers().recurrence()), times))
                        .map(date -> day.pauseRule() == PauseRule.FREEZE ? inService(last, date) : date);
        return dates.filter(date -> !isSettled(date) && days.move(date) != null)
                .findFirst()
                .orElse(null);
    }

    /// Whether there is work of which the day is not known from which the next date will count.
    private boolean waits() {
        return on.known().stream()
                .anyMatch(one -> one.open() && (timing.basis() == PlanBasis.COMPLETED || one.startedOn() == null));
    }

    /// What was given up, or left out, counts from its date.
    private @Nullable LocalDate lastDone() {
        return on.known().stream()
                .map(one -> timing.basis() == PlanBasis.STARTED && one.startedOn() != null
                        ? one.startedOn()
                        : Objects.requireNonNullElse(one.doneOn(), one.scheduledOn()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /// Counts the days in service alone; a machine that is out is thought back today.
    private LocalDate inService(LocalDate from, LocalDate next) {
        long days = ChronoUnit.DAYS.between(from, next);
        var date = from;
        while (days > 0) {
            if (!wasOut(date) || !date.isBefore(day.today())) {
                days--;
            }
            date = date.plusDays(1);
        }
        return date;
    }

    private static LocalDate times(LocalDate from, Recurrence rule, int times) {
        long steps = (long) rule.interval() * times;
        return switch (rule.frequency()) {
            case DAILY -> from.plusDays(steps);
            case WEEKLY -> from.plusWeeks(steps);
            case MONTHLY -> from.plusMonths(steps);
            case YEARLY -> from.plusYears(steps);
        };
    }

    /// Every date of the rule. Late work moves its anchor on, and with that every date after the late one; what lies
    /// before the work made last is past then.
    private List<LocalDate> scheduled() {
        var shift = timing.shiftRule();
        var rule = Objects.requireNonNull(timing.triggers().recurrence());
        var anchor = timing.anchor();
        var dates = dates(rule, anchor);
        for (var one : inOrder(on.known())) {
            if (shift != null && one.doneOn() != null && dates.contains(one.scheduledOn())) {
                long late = ChronoUnit.DAYS.between(one.dueOn(), one.doneOn());
                int by = late > 0 ? shift.days(late, intervalDays(rule)) : 0;
                var passed = one.scheduledOn().plusDays(by);
                anchor = anchor.plusDays(by);
                dates.removeIf(date -> date.isAfter(one.scheduledOn()));
                dates(rule, anchor).stream()
                        .filter(date -> date.isAfter(passed))
                        .forEach(dates::add);
            }
        }
        if (!anchor.equals(timing.anchor())) {
            var made = inOrder(on.known()).stream()
                    .filter(one -> one.status().hasWork())
                    .toList();
            dates.removeIf(date -> date.isBefore(made.getLast().scheduledOn()));
        }
        return dates;
    }

    private List<LocalDate> dates(Recurrence rule, LocalDate anchor) {
        var end = horizon.plusDays(FAR_DAYS);
        return days.datesOf(rule, anchor).stream()
                .takeWhile(date -> !date.isAfter(end))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static long intervalDays(Recurrence rule) {
        return rule.interval()
                * switch (rule.frequency()) {
                    case DAILY -> 1L;
                    case WEEKLY -> 7L;
                    case MONTHLY -> 30L;
                    case YEARLY -> 360L;
                };
    }

    private static List<Occurrence> inOrder(List<Occurrence> known) {
        return known.stream()
                .sorted(Comparator.comparing(Occurrence::scheduledOn))
                .toList();
    }

    private boolean isSettled(LocalDate date) {
        return on.known().stream().anyMatch(one -> one.scheduledOn().equals(date));
    }

    private boolean hasOpen() {
        return !timing.severalOpen() && on.known().stream().anyMatch(Occurrence::open);
    }

    private boolean isRunning() {
        return on.machine().availability() == Availability.RUNNING;
    }

    private boolean retired() {
        return on.machine().availability() == Availability.RETIRED;
    }

    /// Its lead time has begun, or it lies within what somebody wants early.
    private boolean isTime(LocalDate due) {
        boolean appeared = !due.minusDays(timing.leadDays()).isAfter(day.today());
        return appeared || (day.early() && !due.isAfter(day.until()));
    }

    /// A day outside the season lies between.
    private boolean isPutOff(LocalDate date, LocalDate due) {
        return due.isAfter(date) && date.datesUntil(due).anyMatch(passed -> !days.inSeason(passed));
    }

    /// What was to come by the horizon, or comes by then.
    private boolean isShown(Answer one) {
        return !one.scheduledOn().isAfter(horizon)
                || (one.dueOn() != null && !one.dueOn().isAfter(horizon));
    }
}
