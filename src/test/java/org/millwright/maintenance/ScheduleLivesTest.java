package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.platform.i18n.Messages;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;
import org.millwright.site.PlantCalendar;

/// Machines with plans of every kind live through random years, and what must hold of any schedule holds each day they
/// are asked: by the calendar, meters and check points, in seasons, on working days, in families, out of service and
/// back. `-Dschedule.lives=5000` lets more of them live.
class ScheduleLivesTest {

    private static final LocalDate START = LocalDate.of(2021, 1, 20);
    private static final LocalDate END = START.plusDays(600);
    private static final int LIVES = Integer.getInteger("schedule.lives", 10);
    private static final List<Messages> LANGUAGES = Messages.LANGUAGES.stream()
            .map(language -> new Messages(language, ZoneOffset.UTC))
            .toList();

    @ParameterizedTest
    @ValueSource(longs = {2, 30, 400, 5000})
    void nothingIsLostDoubledOrForbidden(long seed) {
        for (int i = 0; i < LIVES; i++) {
            live(seed * 1_000_000 + i);
        }
    }

    private static void live(long seed) {
        var random = new Random(seed);
        var plans = new RandomPlans(random);
        var life = new MachineLife(plans.meteredMachine(), plans.calendar(), plans.pauseRule(), plans.since());
        var meter = new RandomMeter(random);
        int gap = List.of(1, 7, 30, 100).get(random.nextInt(4));
        for (var today = START; today.isBefore(END); today = today.plusDays(1)) {
            RandomEvents.happen(life, random, today);
            meter.day(life, today);
            if (today.toEpochDay() % gap == 0) {
                try {
                    generate(life, random, life.on(today, today.plusDays(random.nextInt(60)), random.nextInt(9) == 0));
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + " on " + today + ": " + life.plans(), e);
                }
            }
        }
    }

    private static void generate(MachineLife life, Random random, PlanningDay day) {
        var facts = new ArrayList<>(life.facts());
        var preview = Scheduling.propose(facts, day);
        assertThat(preview).isSortedAccordingTo(Scheduling.ORDER);
        Collections.shuffle(facts, random);
        assertThat(Scheduling.propose(facts, day)).isEqualTo(preview);
        for (var on : facts) {
            ofPlan(
                    life,
                    on,
                    day,
                    preview.stream().filter(one -> one.plan() == on.plan()).toList());
        }
        areExplained(preview);

        life.generate(day);
        assertThat(life.preview(day.today(), day.until())).noneMatch(Proposal::settles);
        for (var plan : life.plans()) {
            assertThat(life.known(plan).stream()
                            .filter(one -> one.open() && one.status() == OccurrenceStatus.GENERATED))
                    .hasSizeLessThanOrEqualTo(plan.timing().severalOpen() ? Integer.MAX_VALUE : 1);
        }
    }

    private static void ofPlan(MachineLife life, PlanOnMachine on, PlanningDay day, List<Proposal> proposals) {
        var known = new HashSet<LocalDate>();
        on.known().forEach(one -> assertThat(known.add(one.scheduledOn())).isTrue());
        assertThat(proposals).extracting(Proposal::scheduledOn).doesNotHaveDuplicates();
        assertThat(proposals).noneMatch(one -> known.contains(one.scheduledOn()));

        var rules = on.plan().timing().days();
        var days = life.naively(on.plan());
        assertThat(proposals.stream().filter(one -> !isAllowed(one, rules, days, life.calendar())))
                .isEmpty();
        losesNothing(on, day, proposals, known, days);
        doesNotSlide(on, day);
    }

    /// A date that nobody can tell stands on the day since which that is so.
    private static boolean isAllowed(Proposal one, DayRules rules, NaiveDays days, PlantCalendar calendar) {
        var due = one.due().dueOn();
        return due == null
                || one.disposition() == Disposition.UNCERTAIN
                || (days.inSeason(due) && (rules.shift() == WorkingDayShift.NONE || calendar.works(due)));
    }

    private static void losesNothing(
            PlanOnMachine on, PlanningDay day, List<Proposal> proposals, HashSet<LocalDate> known, NaiveDays days) {
        var triggers = on.plan().timing().triggers();
        if (!on.plan().active()
                || on.machine().availability() == Availability.RETIRED
                || !triggers.byCalendarOnly()
                || on.plan().timing().basis().isFloating()
                || on.plan().timing().shiftRule() != null) {
            return;
        }
        proposals.forEach(one -> known.add(one.scheduledOn()));
        assertThat(days.datesOf(Objects.requireNonNull(triggers.recurrence()), triggers.anchor()).stream()
                        .filter(date -> !date.isBefore(on.machine().since()) && !date.isAfter(day.until()))
                        .filter(date -> !known.contains(date)))
                .isEmpty();
    }

    /// Without a reading, what the meter demands comes as near each day as the day before.
    private static void doesNotSlide(PlanOnMachine on, PlanningDay day) {
        if (on.plan().timing().triggers().meter() == null || on.open().isPresent()) {
            return;
        }
        var until = day.today().plusDays(60);
        var tomorrow = PlanningDay.of(day.today().plusDays(1), until, false);
        assertThat(byMeter(Scheduling.propose(on, tomorrow)))
                .isEqualTo(byMeter(Scheduling.propose(on, PlanningDay.of(day.today(), until, false))));
    }

    private static List<LocalDate> byMeter(List<Proposal> proposals) {
        return proposals.stream()
                .filter(one -> one.due().cause() == Due.Cause.METER && one.disposition() != Disposition.RETIRED)
                .limit(1)
                .map(Proposal::scheduledOn)
                .toList();
    }

    private static void areExplained(List<Proposal> proposals) {
        Map<Disposition, Proposal> each = new EnumMap<>(Disposition.class);
        proposals.forEach(one -> each.put(one.disposition(), one));
        assertThat(proposals.stream().filter(one -> one.why().lines().size() < 2))
                .isEmpty();
        for (var one : each.values()) {
            for (var language : LANGUAGES) {
                assertThat(language.text(one.why())).doesNotContain("{", "}", "null", "NaN");
                assertThat(language.text(one.reason())).hasSizeBetween(10, 400);
            }
        }
    }

    /// However seldom it is asked, a fixed plan settles every date that has come, in season or not.
    @ParameterizedTest
    @ValueSource(ints = {1, 7, 31, 200})
    void theSameDatesAreSettledAtAnyRhythm(int gap) {
        var random = new Random(gap);
        for (int i = 0; i < LIVES; i++) {
            var plans = new RandomPlans(random);
            var rule = Recurrence.every(1 + random.nextInt(9), Frequency.values()[random.nextInt(3)]);
            var timing =
                    new PlanTiming(Triggers.calendar(rule, START), PlanBasis.SCHEDULED, null, plans.days(), 0, false);
            var plan = new PlanSchedule(1, "PM-1", timing, true);
            var life = new MachineLife(List.of(plan), plans.calendar(), PauseRule.RUN_ON, LocalDate.MIN);
            for (var today = START; today.isBefore(END); today = today.plusDays(gap)) {
                life.generate(today);
                life.finishAll(today);
            }
            life.generate(END);

            var days = new NaiveDays(timing.days(), life.calendar());
            assertThat(life.known(plan).stream().map(Occurrence::scheduledOn))
                    .as(timing.toString())
                    .containsExactlyElementsOf(days.datesOf(rule, START).stream()
                            .filter(date -> {
                                var due = days.move(date);
                                return !(due == null ? date : due).isAfter(END);
                            })
                            .toList());
        }
    }

    /// Three months off: switched off, or out of service while the clock runs on or stands still.
    @ParameterizedTest
    @CsvSource({"true, RUN_ON, 1, 2, 0", "false, RUN_ON, 1, 2, 0", "false, FREEZE, 0, 0, 3"})
    void threeMonthsOff(boolean switchedOff, PauseRule rule, int open, int missed, int skipped) {
        var timing = new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), START, PlanBasis.SCHEDULED, 0);
        var plan = new PlanSchedule(1, "PM-1", timing, true);
        var life = new MachineLife(List.of(plan), PlantCalendar.EVERY_DAY, rule, START);
        life.generate(START);
        life.finishAll(START);
        var back = START.plusMonths(3).plusDays(10);
        if (!switchedOff) {
            life.outOfService(START.plusDays(10));
            for (var today = START.plusDays(10); today.isBefore(back); today = today.plusDays(1)) {
                life.generate(today);
            }
            assertThat(life.openWork()).isEmpty();
            life.back(back);
        }
        life.generate(back);
        life.generate(back);

        assertThat(life.openWork()).hasSize(open);
        assertThat(life.countOf(plan, OccurrenceStatus.MISSED)).isEqualTo(missed);
        assertThat(life.countOf(plan, OccurrenceStatus.SKIPPED)).isEqualTo(skipped);
    }

    @ParameterizedTest
    @EnumSource(PlanBasis.class)
    void aRetiredMachineGetsNoMoreWork(PlanBasis basis) {
        var timing = new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), START, basis, 0);
        var life = new MachineLife(
                List.of(new PlanSchedule(1, "PM-1", timing, true)), PlantCalendar.EVERY_DAY, PauseRule.RUN_ON, START);
        life.retire();

        assertThat(life.generate(life.on(START, START.plusYears(1), true)))
                .extracting(Proposal::disposition)
                .containsExactly(Disposition.RETIRED);
        assertThat(life.entries()).isEmpty();
    }
}
