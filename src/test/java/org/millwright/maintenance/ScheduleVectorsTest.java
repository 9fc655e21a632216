package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;
import org.millwright.site.PlantCalendar;

/// Dates of plans known from elsewhere: published by SAP where it is named, else computed by hand from the rule.
class ScheduleVectorsTest {

    private static final PlantCalendar MON_TO_FRI =
            new PlantCalendar(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), Set.of());
    private static final MonthDay MAY_1 = MonthDay.of(5, 1);
    private static final MonthDay SEPTEMBER_30 = MonthDay.of(9, 30);

    /// E5, E7; SAP and E6 with a shift of 50 % beyond 9 days, which is 10 % of 90.
    @ParameterizedTest
    @CsvSource({
        "E5, 1998-06-15, SCHEDULED, false, 1998-09-01",
        "E5, 1998-06-15, COMPLETED, false, 1998-09-15",
        "E7, 1998-05-20, SCHEDULED, false, 1998-09-01",
        "E7, 1998-05-20, COMPLETED, false, 1998-08-20",
        "SAP, 1998-06-15, SCHEDULED, true, 1998-09-08",
        "E6, 1998-06-09, SCHEDULED, true, 1998-09-01",
        "beyond the tolerance by a day, 1998-06-11, SCHEDULED, true, 1998-09-06",
        "at the tolerance, 1998-06-10, SCHEDULED, true, 1998-09-01",
    })
    void theNextDateAfterLateOrEarlyWork(String id, LocalDate done, PlanBasis basis, boolean shifted, LocalDate next) {
        var due = LocalDate.of(1998, 6, 1);
        var timing = new PlanTiming(
                Triggers.calendar(Recurrence.every(3, Frequency.MONTHLY), due),
                basis,
                shifted ? new ShiftRule(50, 10) : null,
                DayRules.NONE,
                0,
                false);
        var on = on(timing, due, Occurrence.done(due, done));

        assertThat(Scheduling.next(on, PlanningDay.of(done, done, false)))
                .hasValueSatisfying(proposal -> assertThat(proposal.dueOn()).isEqualTo(next));
        assertThat(Scheduling.propose(on, PlanningDay.of(done, next.plusDays(20), false)))
                .extracting(Proposal::dueOn)
                .containsExactly(next);
    }

    /// E16: 31 May 2025 is a Saturday; the date after it is counted from the 31st.
    @ParameterizedTest
    @CsvSource({"FOLLOWING, 2025-06-02", "PRECEDING, 2025-05-30", "MODIFIED_FOLLOWING, 2025-05-30", "NONE, 2025-05-31"})
    void aDayOnWhichThePlantRests(WorkingDayShift shift, LocalDate expected) {
        var due = LocalDate.of(2025, 5, 31);

        assertThat(dates(new DayRules(shift, null), due, due.minusDays(5), 2))
                .containsExactly(expected, LocalDate.of(2025, 6, 30));
    }

    /// E17 and E18: 1 May to 30 September, monthly on the 15th, seen from September 2025 to June 2026.
    @ParameterizedTest
    @CsvSource({"DEFER, 2025-09-15 2026-05-01 2026-05-15 2026-06-15", "SKIP, 2025-09-15 2026-05-15 2026-06-15"})
    void outsideTheSeason(OutsideSeason outside, String expected) {
        var rules = new DayRules(WorkingDayShift.NONE, new Season(MAY_1, SEPTEMBER_30, outside));
        var wanted = Arrays.stream(expected.split(" ")).map(LocalDate::parse).toList();
        var from = LocalDate.of(2025, 9, 1);

        assertThat(dates(rules, LocalDate.of(2025, 9, 15), from, wanted.size())).isEqualTo(wanted);
        assertThat(carriedOut(rules, LocalDate.of(2025, 9, 15), LocalDate.of(2026, 6, 30)))
                .isEqualTo(wanted);
    }

    /// E19: a season over the turn of the year.
    @ParameterizedTest
    @CsvSource({
        "2026-01-15, true",
        "2026-07-15, false",
        "2025-10-31, true",
        "2025-10-30, false",
        "2026-05-01, true",
        "2026-05-02, false",
    })
    void aSeasonOverTheTurnOfTheYear(LocalDate day, boolean inside) {
        for (var outside : OutsideSeason.values()) {
            var season = new Season(MonthDay.of(10, 31), MAY_1, outside);

            assertThat(season.holds(day)).isEqualTo(inside);
        }
        var season = new Season(MonthDay.of(10, 31), MAY_1, OutsideSeason.DEFER);
        assertThat(dates(new DayRules(WorkingDayShift.NONE, season), day, day, 1))
                .containsExactly(inside ? day : MonthDay.of(10, 31).atYear(day.getYear()));
    }

    /// E20: 30 September 2028 is a Saturday; the working day after it is outside the season.
    @Test
    void aShiftThatLeavesTheSeasonWaitsForTheNext() {
        var rules = new DayRules(WorkingDayShift.FOLLOWING, new Season(MAY_1, SEPTEMBER_30, OutsideSeason.DEFER));
        var due = LocalDate.of(2028, 9, 30);

        assertThat(dates(rules, due, due, 1)).containsExactly(LocalDate.of(2029, 5, 1));
    }

    /// E21 and E21b: ten days ahead of 5 March in a common and in a leap year.
    @ParameterizedTest
    @CsvSource({"2025-03-05, 2025-02-23", "2024-03-05, 2024-02-24"})
    void leadTime(LocalDate due, LocalDate created) {
        for (var basis : PlanBasis.values()) {
            var on = on(new PlanTiming(Recurrence.every(1, Frequency.YEARLY), due, basis, 10), due);

            assertThat(made(on, created.minusDays(1))).isEmpty();
            assertThat(made(on, created)).containsExactly(due);
        }
    }

    /// The same with the season's first day, whose lead time begins outside the season.
    @ParameterizedTest
    @EnumSource(PlanBasis.class)
    void leadTimeOfADateThatWasPutOff(PlanBasis basis) {
        var season = new Season(MAY_1, SEPTEMBER_30, OutsideSeason.DEFER);
        var due = LocalDate.of(2026, 3, 5);
        var timing = new PlanTiming(
                Triggers.calendar(Recurrence.every(1, Frequency.YEARLY), due),
                basis,
                null,
                new DayRules(WorkingDayShift.NONE, season),
                10,
                false);
        var on = on(timing, due);

        assertThat(made(on, LocalDate.of(2026, 4, 20))).isEmpty();
        assertThat(Scheduling.propose(on, PlanningDay.of(due, LocalDate.of(2026, 5, 1), false)))
                .extracting(Proposal::disposition)
                .containsExactly(Disposition.DEFER);
        assertThat(made(on, LocalDate.of(2026, 4, 21))).containsExactly(LocalDate.of(2026, 5, 1));
    }

    /// E24; SAP's packages of one and three months, as a hierarchy and side by side. A bigger job takes the place of
    /// the smaller on its day; the first years begin together or end together.
    @ParameterizedTest
    @CsvSource({
        "E24, 1 3 12, true, 8 3 1",
        "SAP-1M3M, 1 3, true, 8 4",
        "SAP-1M3M-both, 1 3, false, 12 4",
    })
    void aYearOfAFamily(String id, String months, boolean family, String expected) {
        var newYear = LocalDate.of(2026, 1, 1);
        for (boolean endTogether : List.of(false, true)) {
            var plans = new ArrayList<PlanSchedule>();
            for (var every : months.split(" ")) {
                int interval = Integer.parseInt(every);
                var anchor = newYear.plusMonths(endTogether ? interval - 1 : 0);
                var timing =
                        new PlanTiming(Recurrence.every(interval, Frequency.MONTHLY), anchor, PlanBasis.SCHEDULED, 0);
                var place = family ? new FamilyPlace(1, "Overhaul", FamilyMode.REPLACE, 0, plans.size() + 1) : null;
                plans.add(new PlanSchedule(plans.size(), "PM-" + every, timing, true, place, false));
            }
            var life = new MachineLife(plans, PlantCalendar.EVERY_DAY, PauseRule.RUN_ON, newYear);
            liveThrough(life, newYear, newYear.plusYears(1).minusDays(1));

            assertThat(plans.stream().map(plan -> life.countOf(plan, OccurrenceStatus.GENERATED)))
                    .containsExactlyElementsOf(Arrays.stream(expected.split(" "))
                            .map(Long::valueOf)
                            .toList());
            assertThat(life.entries()).hasSize(12 + 4 + (plans.size() == 3 ? 1 : 0));
            assertThat(life.entries()).noneMatch(entry -> entry.status() == OccurrenceStatus.MISSED);
        }
    }

    private static List<LocalDate> dates(DayRules rules, LocalDate anchor, LocalDate from, int most) {
        var like = new PlanMachine(1, "M-1", Availability.RUNNING, anchor);
        return Scheduling.nextDates(monthly(rules, anchor), like, MON_TO_FRI, from, most).stream()
                .map(UpcomingDate::on)
                .toList();
    }

    /// The days of the work that is made day by day and done at once.
    private static List<LocalDate> carriedOut(DayRules rules, LocalDate first, LocalDate last) {
        var plan = new PlanSchedule(1, "PM-1", monthly(rules, first), true);
        var life = new MachineLife(List.of(plan), MON_TO_FRI, PauseRule.RUN_ON, first);
        liveThrough(life, first.minusDays(1), last);
        return life.known(plan).stream()
                .filter(one -> one.status() == OccurrenceStatus.GENERATED)
                .map(Occurrence::dueOn)
                .toList();
    }

    private static void liveThrough(MachineLife life, LocalDate first, LocalDate last) {
        for (var today = first; !today.isAfter(last); today = today.plusDays(1)) {
            life.generate(today);
            life.finishAll(today);
        }
    }

    private static PlanTiming monthly(DayRules rules, LocalDate anchor) {
        return new PlanTiming(
                Triggers.calendar(Recurrence.every(1, Frequency.MONTHLY), anchor),
                PlanBasis.SCHEDULED,
                null,
                rules,
                0,
                false);
    }

    private static List<LocalDate> made(PlanOnMachine on, LocalDate today) {
        return Scheduling.propose(on, PlanningDay.of(today, today, false)).stream()
                .filter(proposal -> proposal.disposition() == Disposition.MAKE)
                .map(Proposal::dueOn)
                .toList();
    }

    private static PlanOnMachine on(PlanTiming timing, LocalDate since, Occurrence... known) {
        return new PlanOnMachine(
                new PlanSchedule(1, "PM-1", timing, true),
                new PlanMachine(1, "M-1", Availability.RUNNING, since),
                List.of(known));
    }
}
