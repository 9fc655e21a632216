package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Verdict;
import org.millwright.sample.SampleEvent.Answer;
import org.millwright.sample.SampleEvent.FindingFiled;
import org.millwright.sample.SampleEvent.RoundScheduled;
import org.millwright.sample.SampleEvent.RoundSkipped;
import org.millwright.sample.SampleEvent.RoundWalked;
import org.millwright.sample.SampleRound.CheckPoint;

class SampleRoundsTest {

    static Stream<Sample> all() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPointIsAnsweredAsItsLimitsSay(Sample sample) {
        Map<Integer, SampleRound> rounds = runs(sample);
        sample.events(RoundWalked.class).forEach(walk -> {
            SampleRound round = Objects.requireNonNull(rounds.get(walk.run()));
            assertThat(walk.answers()).hasSameSizeAs(round.points());
            for (Answer answer : walk.answers()) {
                CheckPoint point = round.points().get(answer.point() - 1);
                if (answer.reading() != null) {
                    assertThat(point.question().kind()).isEqualTo(CheckPointKind.NUMBER);
                    assertThat(answer.verdict() == Verdict.FAIL)
                            .isEqualTo(point.question()
                                    .limits()
                                    .zone(answer.reading())
                                    .name()
                                    .endsWith("ALARM"));
                }
                assertThat(answer.verdict() == Verdict.PASS || answer.note() != null)
                        .isTrue();
            }
        });
    }

    @Test
    void mostReadingsAreNormalAndSomeAreNot() {
        Map<Verdict, Long> verdicts = Sample.PLANT
                .events(RoundWalked.class)
                .flatMap(walk -> walk.answers().stream())
                .collect(Collectors.groupingBy(Answer::verdict, Collectors.counting()));
        double all = verdicts.values().stream().mapToLong(Long::longValue).sum();
        assertThat(verdicts).containsOnlyKeys(Verdict.GIVEN.toArray(Verdict[]::new));
        assertThat(verdicts.getOrDefault(Verdict.PASS, 0L) / all).isBetween(0.85, 0.98);
    }

    @Test
    void findingsComeFromBadAnswers() {
        Map<Integer, RoundWalked> walks =
                Sample.PLANT.events(RoundWalked.class).collect(Collectors.toMap(RoundWalked::run, walk -> walk));
        assertThat(Sample.PLANT.events(FindingFiled.class))
                .hasSizeGreaterThan(100)
                .allMatch(finding -> {
                    RoundWalked walk = Objects.requireNonNull(walks.get(finding.run()));
                    Verdict verdict = walk.answers().get(finding.point() - 1).verdict();
                    return verdict == Verdict.FAIL || verdict == Verdict.FLAG;
                });
    }

    @ParameterizedTest
    @MethodSource("all")
    void someRoundsAreDueTodayOrOverdue(Sample sample) {
        var open = new HashMap<Integer, LocalDate>();
        sample.events(RoundScheduled.class).forEach(run -> open.put(run.run(), run.dueOn()));
        sample.events(RoundWalked.class).forEach(run -> open.remove(run.run()));
        sample.events(RoundSkipped.class).forEach(run -> open.remove(run.run()));
        assertThat(open.values()).contains(Sample.TODAY);
        assertThat(open.values()).anyMatch(due -> due.isBefore(Sample.TODAY));
    }

    private static Map<Integer, SampleRound> runs(Sample sample) {
        Map<String, SampleRound> rounds =
                sample.content.rounds().stream().collect(Collectors.toMap(SampleRound::code, round -> round));
        return sample.events(RoundScheduled.class)
                .collect(Collectors.toMap(RoundScheduled::run, run -> Objects.requireNonNull(rounds.get(run.round()))));
    }
}
