package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.maintenance.NaiveSchedule.Answer;

/// Random plans living through random years are scheduled as a second implementation says. `-Dschedule.lives=5000` lets
/// more of them live.
class ScheduleOracleTest {

    private static final LocalDate START = LocalDate.of(2021, 3, 1);
    private static final LocalDate END = START.plusDays(500);
    private static final int LIVES = Integer.getInteger("schedule.lives", 16);

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void agreesWithTheSecondReading(long seed) {
        for (int i = 0; i < LIVES; i++) {
            live(seed * 1_000_000 + i);
        }
    }

    private static void live(long seed) {
        var random = new Random(seed);
        var plans = new RandomPlans(random);
        var life = new MachineLife(plans.machine(), plans.calendar(), plans.pauseRule(), plans.since());
        var naive = new NaiveFamilies();
        int gap = 1 + random.nextInt(random.nextBoolean() ? 10 : 120);
        for (var today = START; today.isBefore(END); today = today.plusDays(gap)) {
            for (var day = today.minusDays(gap - 1L); !day.isAfter(today); day = day.plusDays(1)) {
                RandomEvents.happen(life, random, day);
            }
            var until = today.plusDays(random.nextInt(random.nextBoolean() ? 2 : 90));
            var day = life.on(today, until, random.nextInt(6) == 0);
            compare(seed, naive, life.facts(), day);
            life.generate(day);
        }
    }

    private static void compare(long seed, NaiveFamilies naive, List<PlanOnMachine> facts, PlanningDay day) {
        var expected = naive.answers(facts, day);
        var found = Scheduling.propose(facts, day).stream()
                .collect(Collectors.groupingBy(proposal -> proposal.plan().planId()));
        for (var on : facts) {
            var wanted = expected.getOrDefault(on.plan().planId(), List.of());
            var engine = answers(found.getOrDefault(on.plan().planId(), List.of()));
            if (!wanted.equals(engine)) {
                fail(
                        "seed %d%n%s%n%s%nday %s%nengine %s%nnaive  %s%nwith %s",
                        seed, on.plan(), facts(on), day, engine, wanted, others(facts, on, found));
            }
        }
    }

    private static List<Answer> answers(Collection<Proposal> proposals) {
        return proposals.stream()
                .map(one -> new Answer(one.scheduledOn(), one.due().dueOn(), one.disposition()))
                .sorted(Comparator.comparing(Answer::scheduledOn))
                .toList();
    }

    private static String facts(PlanOnMachine on) {
        return Stream.concat(Stream.of(on.machine()), on.known().stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    private static String others(List<PlanOnMachine> facts, PlanOnMachine on, Map<Long, List<Proposal>> found) {
        return facts.stream()
                .filter(other -> other != on)
                .map(other -> other.plan() + "\n" + facts(other) + "\n"
                        + answers(found.getOrDefault(other.plan().planId(), List.of())))
                .collect(Collectors.joining("\n"));
    }
}
