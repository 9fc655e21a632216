package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Message;
import org.millwright.recurrence.Frequency;
import org.millwright.recurrence.Recurrence;

class SchedulingTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    /// E21 and E21b: due 5 March, ten days ahead, in a common and in a leap year.
    @ParameterizedTest
    @CsvSource({"2025-03-05, 2025-02-23", "2024-03-05, 2024-02-24"})
    void workAppearsByItsLeadTime(LocalDate due, LocalDate created) {
        for (var basis : PlanBasis.values()) {
            var on = on(new PlanTiming(Recurrence.every(1, Frequency.YEARLY), due, basis, 10), Availability.RUNNING);

            assertThat(Scheduling.propose(on, PlanningDay.of(created.minusDays(1), created.minusDays(1), false)))
                    .isEmpty();
            assertThat(Scheduling.propose(on, PlanningDay.of(created.minusDays(1), due, false)))
                    .extracting(Proposal::scheduledOn, Proposal::disposition, Proposal::reason)
                    .containsExactly(tuple(due, Disposition.NOT_YET, Message.of("maintenance.why.not-yet", created)));
            assertThat(Scheduling.propose(on, PlanningDay.of(created, created, false)))
                    .extracting(Proposal::scheduledOn, Proposal::disposition)
                    .containsExactly(tuple(due, Disposition.MAKE));
        }
    }

    @Test
    void threeMonthsOffGiveOneOpenOrderAndTwoMissedDates() {
        var today = LocalDate.of(2026, 3, 20);

        assertThat(Scheduling.propose(
                        on(monthly(PlanBasis.SCHEDULED), Availability.RUNNING), PlanningDay.of(today, today, false)))
                .extracting(Proposal::scheduledOn, Proposal::disposition, Proposal::reason)
                .containsExactly(
                        tuple(
                                NEW_YEAR,
                                Disposition.MISSED,
                                Message.of("maintenance.why.missed", march(1).minusMonths(1))),
                        tuple(
                                march(1).minusMonths(1),
                                Disposition.MISSED,
                                Message.of("maintenance.why.missed", march(1))),
                        tuple(march(1), Disposition.MAKE, Message.of("maintenance.why.make-late", march(1))));
    }

    @Test
    void theNewestDateWaitsForOpenWorkAndIsMissedWhenTheNextHasCome() {
        var on = on(monthly(PlanBasis.SCHEDULED), Availability.RUNNING, Occurrence.open(NEW_YEAR));
        var february = NEW_YEAR.plusMonths(1);

        assertThat(Scheduling.propose(on, PlanningDay.of(february, february, false)))
                .extracting(Proposal::scheduledOn, Proposal::disposition, Proposal::reason)
                .containsExactly(tuple(
                        february, Disposition.ALREADY_OPEN, Message.of("maintenance.why.already-open", NEW_YEAR)));
        assertThat(Scheduling.propose(on, PlanningDay.of(march(1), march(1), false)))
                .extracting(Proposal::scheduledOn, Proposal::disposition, Proposal::reason)
                .containsExactly(
                        tuple(
                                february,
                                Disposition.MISSED,
                                Message.of("maintenance.why.missed-open", NEW_YEAR, march(1))),
                        tuple(
                                march(1),
                                Disposition.ALREADY_OPEN,
                                Message.of("maintenance.why.already-open", NEW_YEAR)));
    }

    @Test
    void aDateOvertakenByALaterOneThatIsSettledIsMissed() {
        var on = on(
                monthly(PlanBasis.SCHEDULED),
                Availability.RUNNING,
                Occurrence.done(NEW_YEAR, NEW_YEAR),
                Occurrence.done(march(1), march(2)));

        assertThat(Scheduling.propose(on, PlanningDay.of(march(5), march(5), false)))
                .extracting(Proposal::scheduledOn, Proposal::disposition)
                .containsExactly(tuple(NEW_YEAR.plusMonths(1), Disposition.MISSED));
    }

    @Test
    void aLongLeadTimeMakesOneWorkAtATimeAndMissesNothingThatIsStillToCome() {
        var daily = new PlanTiming(Recurrence.every(1, Frequency.DAILY), march(1), PlanBasis.SCHEDULED, 2);

        assertThat(Scheduling.propose(on(daily, Availability.RUNNING), PlanningDay.of(march(1), march(1), false)))
                .extracting(Proposal::scheduledOn, Proposal::disposition)
                .containsExactly(
                        tuple(march(1), Disposition.MAKE),
                        tuple(march(2), Disposition.ALREADY_OPEN),
                        tuple(march(3), Disposition.ALREADY_OPEN));
    }

    @Test
    void earlyMakesTheFirstDateOnlyAndSaysSo() {
        for (var basis : PlanBasis.values()) {
            var on = on(
                    new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), march(20), basis, 5), Availability.RUNNING);
            var proposals = Scheduling.propose(on, PlanningDay.of(march(1), march(1).plusDays(60), true));

            assertThat(proposals.getFirst().disposition()).isEqualTo(Disposition.MAKE);
            assertThat(proposals.getFirst().reason())
                    .isEqualTo(Message.of("maintenance.why.make-early", march(20), march(15)));
            assertThat(proposals.stream().skip(1))
                    .hasSize(basis == PlanBasis.SCHEDULED ? 1 : 0)
                    .allMatch(proposal -> proposal.disposition() == Disposition.ALREADY_OPEN);
            assertThat(Scheduling.propose(on, PlanningDay.of(march(1), march(19), true)))
                    .isEmpty();
        }
    }

    @Test
    void earlyMakesNothingWhileWorkIsOpenOrTheMachineIsOut() {
        for (var basis : PlanBasis.values()) {
            var out = on(monthly(basis), Availability.OUT_OF_SERVICE);
            var open = on(monthly(basis), Availability.RUNNING, Occurrence.open(NEW_YEAR));

            assertThat(Scheduling.propose(out, PlanningDay.of(NEW_YEAR.minusDays(3), NEW_YEAR, true)))
                    .extracting(Proposal::disposition)
                    .containsExactly(Disposition.MACHINE_OUT);
            assertThat(Scheduling.propose(open, PlanningDay.of(NEW_YEAR, NEW_YEAR.plusMonths(1), true)))
                    .extracting(Proposal::disposition)
                    .containsExactly(Disposition.ALREADY_OPEN);
        }
    }

    @Test
    void aMachineOutOfServicePausesItsPlans() {
        for (var basis : PlanBasis.values()) {
            var out = on(monthly(basis), Availability.OUT_OF_SERVICE);

            assertThat(Scheduling.propose(out, PlanningDay.of(NEW_YEAR, NEW_YEAR, false)))
                    .extracting(Proposal::scheduledOn, Proposal::disposition, Proposal::reason)
                    .containsExactly(tuple(
                            NEW_YEAR, Disposition.MACHINE_OUT, Message.of("maintenance.why.machine-out", "PMP-1")));
        }
    }

    @Test
    void aRetiredMachineGetsNothingMore() {
        for (var basis : PlanBasis.values()) {
            var retired = on(monthly(basis), Availability.RETIRED);

            assertThat(Scheduling.propose(retired, PlanningDay.of(NEW_YEAR, march(31), false)))
                    .extracting(Proposal::scheduledOn, Proposal::disposition, Proposal::reason)
                    .containsExactly(
                            tuple(NEW_YEAR, Disposition.RETIRED, Message.of("maintenance.why.retired", "PMP-1")));
        }
    }

    @Test
    void aPlanThatIsNotActiveYieldsNothing() {
        var plan = new PlanSchedule(1, "PM-1", monthly(PlanBasis.SCHEDULED), false);
        var machine = new PlanMachine(7, "PMP-1", Availability.RUNNING, LocalDate.MIN);

        assertThat(Scheduling.propose(
                        new PlanOnMachine(plan, machine, List.of()), PlanningDay.of(march(1), march(31), false)))
                .isEmpty();
    }

    @Test
    void datesBeforeAMachineCameUnderThePlanAreNoConcern() {
        for (var basis : PlanBasis.values()) {
            var plan = new PlanSchedule(1, "PM-1", monthly(basis), true);
            var machine = new PlanMachine(7, "PMP-1", Availability.RUNNING, LocalDate.of(2026, 2, 15));

            assertThat(Scheduling.propose(
                            new PlanOnMachine(plan, machine, List.of()), PlanningDay.of(march(20), march(20), false)))
                    .extracting(Proposal::scheduledOn, Proposal::disposition)
                    .containsExactly(tuple(march(1), Disposition.MAKE));
        }
    }

    private static PlanTiming monthly(PlanBasis basis) {
        return new PlanTiming(Recurrence.every(1, Frequency.MONTHLY), NEW_YEAR, basis, 0);
    }

    private static PlanOnMachine on(PlanTiming timing, Availability availability, Occurrence... known) {
        return new PlanOnMachine(
                new PlanSchedule(1, "PM-1", timing, true),
                new PlanMachine(7, "PMP-1", availability, LocalDate.MIN),
                List.of(known));
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
