package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.platform.i18n.Messages;
import org.millwright.recurrence.NaiveRecurrence;
import org.millwright.recurrence.RandomRecurrences;

/// Random plans through random years: nothing is lost, nothing doubled, everything explained.
class SchedulingInvariantsTest {

    private static final LocalDate START = LocalDate.of(2021, 3, 1);
    private static final LocalDate END = START.plusDays(700);
    private static final List<Messages> LANGUAGES = Messages.LANGUAGES.stream()
            .map(language -> new Messages(language, ZoneOffset.UTC))
            .toList();

    /// @param earlyInTen how often of ten times work is made also before its lead time
    @ParameterizedTest
    @CsvSource({"7, 0", "70, 0", "700, 0", "8, 3", "80, 3", "800, 10"})
    void losesAndDoublesNothing(long seed, int earlyInTen) {
        var random = new Random(seed);
        for (int i = 0; i < 12; i++) {
            var days = new PlantDays(plan(random, i));
            var dates = new NaiveRecurrence(
                            Objects.requireNonNull(days.timing().triggers().recurrence()),
                            days.timing().anchor())
                    .until(END.plusDays(60));
            int gap = 1 + random.nextInt(random.nextBoolean() ? 7 : 100);
            for (var today = START; today.isBefore(END); today = today.plusDays(1)) {
                days.somethingHappens(random, today);
                if (today.toEpochDay() % gap == 0) {
                    var settledBefore = days.settled();
                    earlyMakesNothingElse(days.facts(), today);
                    whatRestsProposesNothing(days.facts(), today);
                    var proposals = days.generate(today, random.nextInt(10) < earlyInTen);
                    assertThat(proposals).extracting(Proposal::scheduledOn).doesNotHaveDuplicates();
                    assertThat(proposals).noneMatch(proposal -> settledBefore.contains(proposal.scheduledOn()));
                    areExplained(proposals);
                    holdsAfterGenerating(days, dates, today);
                }
            }
        }
    }

    private static void whatRestsProposesNothing(PlanOnMachine on, LocalDate today) {
        var timing = on.plan().timing();
        var made = on.known().stream()
                .filter(date -> date.status() == OccurrenceStatus.GENERATED)
                .max(Comparator.comparing(Occurrence::scheduledOn));
        for (var until = today; until.isBefore(today.plusDays(100)); until = until.plusDays(33)) {
            var resting = new Resting(today, until);
            var since = made.map(Occurrence::scheduledOn).orElse(timing.anchor());
            var from = new PlanMachine(1, "M-1", on.machine().availability(), since);
            boolean rests = timing.basis() == PlanBasis.SCHEDULED
                    ? resting.fixed(
                            timing, since, made.map(Occurrence::scheduledOn).orElse(null))
                    : made.isPresent() && resting.floating(timing, made.get());
            if (rests) {
                assertThat(Scheduling.propose(
                                new PlanOnMachine(on.plan(), from, on.known()), PlanningDay.of(today, until, true)))
                        .isEmpty();
            }
        }
    }

    private static void holdsAfterGenerating(PlantDays days, List<LocalDate> dates, LocalDate today) {
        var facts = days.facts();
        var settled = days.settled();
        assertThat(settled).hasSameSizeAs(facts.known());
        assertThat(facts.known().stream().filter(Occurrence::open)).hasSizeLessThanOrEqualTo(1);
        assertThat(Scheduling.propose(facts, PlanningDay.of(today, today, false)))
                .noneMatch(proposal -> proposal.settles());
        if (days.timing().basis() == PlanBasis.SCHEDULED) {
            assertThat(new HashSet<>(dates).containsAll(settled)).isTrue();
            if (days.availability() == Availability.RUNNING) {
                var unsettled = dates.stream()
                        .filter(date -> !date.isAfter(today) && !settled.contains(date))
                        .toList();
                assertThat(unsettled).hasSizeLessThanOrEqualTo(facts.open().isPresent() ? 1 : 0);
            }
        }
    }

    /// Early settles what is settled without it, and no more of the others than the first that nothing holds back.
    private static void earlyMakesNothingElse(PlanOnMachine facts, LocalDate today) {
        var plain = Scheduling.propose(facts, PlanningDay.of(today, today.plusDays(40), false));
        var early = Scheduling.propose(facts, PlanningDay.of(today, today.plusDays(40), true));
        assertThat(early)
                .extracting(Proposal::scheduledOn)
                .isEqualTo(plain.stream().map(Proposal::scheduledOn).toList());
        for (int i = 0; i < plain.size(); i++) {
            if (plain.get(i).disposition() == Disposition.NOT_YET) {
                assertThat(early.get(i).disposition())
                        .isIn(Disposition.MAKE, Disposition.ALREADY_OPEN, Disposition.MACHINE_OUT);
            } else {
                assertThat(early.get(i)).isEqualTo(plain.get(i));
            }
        }
        int open = facts.open().isPresent() ? 1 : 0;
        assertThat(early.stream().filter(one -> one.disposition() == Disposition.MAKE))
                .hasSizeLessThanOrEqualTo(1 - open);
        areExplained(early);
    }

    private static void areExplained(List<Proposal> proposals) {
        assertThat(proposals).allMatch(proposal -> proposal.why().lines().size() >= 2);
        for (var language : LANGUAGES) {
            proposals.stream().limit(1).forEach(proposal -> {
                assertThat(language.text(proposal.why())).doesNotContain("{", "null");
                assertThat(language.text(proposal.reason())).hasSizeBetween(10, 400);
            });
        }
    }

    /// A fixed plan whose work is always done at once settles the same dates, however seldom it is
    /// asked, and whether or not it is made early.
    @ParameterizedTest
    @CsvSource({"1, false", "7, false", "31, false", "200, false", "1, true", "31, true"})
    void settlesTheSameDatesAtAnyRhythm(int gap, boolean early) {
        var random = new Random(gap);
        for (int i = 0; i < 60; i++) {
            var rules = new RandomRecurrences(random);
            var timing = new PlanTiming(rules.next(), rules.anchor(), PlanBasis.SCHEDULED, 0);
            var days = new PlantDays(new PlanSchedule(1, "PM", timing, true));
            for (var today = START; !today.isAfter(END); today = today.plusDays(gap)) {
                days.generate(today, early);
                days.finishOpenWork(today);
            }
            days.generate(END, false);

            assertThat(days.settled().stream().filter(date -> !date.isAfter(END)))
                    .as(timing.toString())
                    .containsExactlyInAnyOrderElementsOf(
                            Objects.requireNonNull(timing.triggers().recurrence())
                                    .dates(timing.anchor(), timing.anchor(), END));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 33})
    void doesNotCareAboutTheOrderOfPlans(long seed) {
        var random = new Random(seed);
        var facts = new ArrayList<PlanOnMachine>();
        for (int i = 0; i < 60; i++) {
            facts.add(new PlantDays(plan(random, i)).facts());
        }
        var proposals = Scheduling.propose(facts, PlanningDay.of(END, END.plusDays(60), false));
        Collections.shuffle(facts, random);

        assertThat(proposals).isNotEmpty();
        assertThat(Scheduling.propose(facts, PlanningDay.of(END, END.plusDays(60), false)))
                .isEqualTo(proposals);
    }

    private static PlanSchedule plan(Random random, int number) {
        var rules = new RandomRecurrences(random);
        var basis = random.nextInt(3) == 0 ? PlanBasis.COMPLETED : PlanBasis.SCHEDULED;
        var timing =
                new PlanTiming(rules.next(), rules.anchor(), basis, random.nextInt(3) == 0 ? random.nextInt(20) : 0);
        return new PlanSchedule(number, String.format(Locale.ROOT, "PM-%03d", number), timing, true);
    }
}
