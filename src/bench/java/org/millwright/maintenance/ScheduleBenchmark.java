package org.millwright.maintenance;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.millwright.meter.MeterLine;
import org.millwright.meter.Reading;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;
import org.millwright.site.PlantCalendar;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A year's preview of 100,000 plans, each on a machine of its own, in one pass on one core.
///
/// `weekly` has a plan a week on each machine by the calendar alone; `mixed` has plans from each week to each year, one
/// in five of them floating, one in five shifted to working days, and one in ten by a meter as well.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class ScheduleBenchmark {

    private static final int PLANS = 100_000;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Param({"weekly", "mixed"})
    public String plant = "mixed";

    private final List<PlanOnMachine> plans = new ArrayList<>();
    private final PlanningDay day = new PlanningDay(
            TODAY,
            TODAY.plusDays(365),
            false,
            new PlantCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of()),
            PauseRule.RUN_ON);

    /// How many dates were proposed: the score of it is occurrences a second.
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counter {
        public long occurrences;
    }

    @Setup
    public void plans() {
        for (int i = 0; i < PLANS; i++) {
            plans.add(plant.equals("weekly") ? weekly(i) : mixed(i));
        }
    }

    @Benchmark
    public List<Proposal> preview(Counter counter) {
        List<Proposal> proposals = Scheduling.propose(plans, day);
        counter.occurrences += proposals.size();
        return proposals;
    }

    private static PlanOnMachine weekly(int i) {
        var anchor = TODAY.minusDays(600 + i % 7);
        return on(i, new PlanTiming(Recurrence.every(1, Frequency.WEEKLY), anchor, PlanBasis.SCHEDULED, 0), null);
    }

    private static PlanOnMachine mixed(int i) {
        var anchor = TODAY.minusDays(600 + i % 90);
        var rule = switch (i % 10) {
            case 0, 1, 2 -> Recurrence.every(1, Frequency.WEEKLY);
            case 3, 4, 5, 6 -> Recurrence.every(1, Frequency.MONTHLY);
            case 7, 8 -> Recurrence.every(3, Frequency.MONTHLY);
            default -> Recurrence.every(1, Frequency.YEARLY);
        };
        var meter = i % 10 == 4 ? new MeterTrigger("Hours", BigDecimal.valueOf(500), BigDecimal.ZERO) : null;
        var timing = new PlanTiming(
                new Triggers(rule, anchor, meter, null, Combination.ANY),
                i % 5 == 1 ? PlanBasis.COMPLETED : PlanBasis.SCHEDULED,
                null,
                new DayRules(i % 5 == 3 ? WorkingDayShift.FOLLOWING : WorkingDayShift.NONE, null),
                i % 3 == 0 ? 7 : 0,
                false);
        return on(i, timing, meter == null ? null : line(i));
    }

    private static MeterLine line(int i) {
        List<Reading> readings = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            var at = TODAY.minusMonths(12 - month).atStartOfDay();
            readings.add(Reading.normal(at, BigDecimal.valueOf(month * (100L + i % 50))));
        }
        return MeterLine.of(readings, 60);
    }

    /// Made last within the last period, as a plant in order has it.
    private static PlanOnMachine on(int i, PlanTiming timing, MeterLine line) {
        var rule = timing.triggers().recurrence();
        var made = rule.dates(timing.anchor(), timing.anchor(), TODAY).getLast();
        var machine =
                new PlanMachine(i, "M-" + (1_000_000 + i), Availability.RUNNING, made, line, null, null, List.of());
        var plan = new PlanSchedule(i, "PM-" + (1_000_000 + i), timing, true);
        return new PlanOnMachine(plan, machine, List.of(Occurrence.done(made, made)));
    }
}
