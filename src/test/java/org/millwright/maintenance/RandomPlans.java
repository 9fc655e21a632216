package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.RandomRecurrences;
import org.millwright.recurrence.Recurrence;
import org.millwright.site.PlantCalendar;

/// Random plans that make sense, for tests: the same seed gives the same plans.
final class RandomPlans {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);

    private final Random random;

    RandomPlans(Random random) {
        this.random = random;
    }

    /// The plans of one machine, now and then a family.
    List<PlanSchedule> machine() {
        boolean family = random.nextInt(3) == 0;
        int within = random.nextBoolean() ? 0 : random.nextInt(6);
        var plans = new ArrayList<PlanSchedule>();
        for (int i = 0; i < (family ? 2 + random.nextInt(2) : 1); i++) {
            var place = family ? new FamilyPlace(1, "Family", FamilyMode.REPLACE, within, 1 + i) : null;
            plans.add(
                    new PlanSchedule(i + 1, "PM-" + (i + 1), timing(i, family), random.nextInt(30) > 0, place, false));
        }
        return plans;
    }

    /// @param size how big the job is among its family
    private PlanTiming timing(int size, boolean family) {
        var basis = random.nextBoolean() ? PlanBasis.SCHEDULED : PlanBasis.values()[random.nextInt(3)];
        boolean plain = basis.isFloating() || random.nextInt(3) > 0;
        var rules = new RandomRecurrences(random);
        Recurrence rule = plain ? plain(size) : rules.next();
        boolean shifting = !family && rule.isPlainInterval() && basis == PlanBasis.SCHEDULED && random.nextInt(4) == 0;
        return new PlanTiming(
                Triggers.calendar(rule, FIRST.plusDays(random.nextInt(200))),
                basis,
                shifting ? new ShiftRule(1 + random.nextInt(100), random.nextInt(30)) : null,
                days(),
                random.nextInt(3) == 0 ? random.nextInt(20) : 0,
                !shifting && random.nextInt(5) == 0);
    }

    /// The plans of one machine that count by its meter and look at its check point as well.
    List<PlanSchedule> meteredMachine() {
        return machine().stream().map(this::withMeter).toList();
    }

    private PlanSchedule withMeter(PlanSchedule plan) {
        var timing = plan.timing();
        var rule = timing.triggers().recurrence();
        if (timing.shiftRule() != null || (rule != null && rule.count() != null) || random.nextInt(4) == 0) {
            return plan;
        }
        int kind = random.nextInt(4);
        var every = BigDecimal.valueOf(50 + random.nextInt(1000));
        var ahead = random.nextBoolean() ? BigDecimal.ZERO : BigDecimal.valueOf(random.nextInt(50));
        var triggers = new Triggers(
                kind == 0 ? null : rule,
                timing.anchor(),
                kind == 3 ? null : new MeterTrigger("Running hours", every, ahead),
                kind < 2 ? null : new ConditionTrigger("Bearing temperature", false),
                random.nextInt(3) == 0 ? Combination.ALL : Combination.ANY);
        var metered =
                new PlanTiming(triggers, timing.basis(), null, timing.days(), timing.leadDays(), timing.severalOpen());
        return new PlanSchedule(plan.planId(), plan.code(), metered, plan.active(), plan.place(), plan.statutory());
    }

    private Recurrence plain(int size) {
        return switch (size + random.nextInt(2)) {
            case 0 -> Recurrence.every(3 + random.nextInt(40), Frequency.DAILY);
            case 1 -> Recurrence.every(1 + random.nextInt(6), Frequency.WEEKLY);
            case 2 -> Recurrence.every(1 + random.nextInt(6), Frequency.MONTHLY);
            default -> Recurrence.every(1, Frequency.YEARLY);
        };
    }

    DayRules days() {
        var shift = random.nextBoolean() ? WorkingDayShift.NONE : WorkingDayShift.values()[random.nextInt(4)];
        return new DayRules(shift, random.nextInt(3) > 0 ? null : season());
    }

    private Season season() {
        var first = day();
        var last = day();
        return new Season(first, last, random.nextBoolean() ? OutsideSeason.DEFER : OutsideSeason.SKIP);
    }

    private MonthDay day() {
        return random.nextInt(20) == 0
                ? MonthDay.of(2, 29)
                : MonthDay.from(LocalDate.of(2023, 1, 1).plusDays(random.nextInt(365)));
    }

    PlantCalendar calendar() {
        if (random.nextInt(4) == 0) {
            return PlantCalendar.EVERY_DAY;
        }
        var week = EnumSet.range(DayOfWeek.MONDAY, random.nextBoolean() ? DayOfWeek.FRIDAY : DayOfWeek.SATURDAY);
        Set<LocalDate> holidays = new HashSet<>();
        for (int i = 0; i < random.nextInt(20); i++) {
            holidays.add(FIRST.plusDays(random.nextInt(1200)));
        }
        var shutdown = FIRST.plusDays(random.nextInt(900));
        shutdown.datesUntil(shutdown.plusDays(random.nextInt(25))).forEach(holidays::add);
        return new PlantCalendar(week, holidays);
    }

    PauseRule pauseRule() {
        return random.nextBoolean() ? PauseRule.RUN_ON : PauseRule.FREEZE;
    }

    LocalDate since() {
        return random.nextInt(4) == 0 ? FIRST.plusDays(random.nextInt(300)) : LocalDate.MIN;
    }
}
