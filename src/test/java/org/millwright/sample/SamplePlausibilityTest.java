package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.sample.SampleEvent.FindingFiled;
import org.millwright.sample.SampleEvent.WorkCompleted;
import org.millwright.sample.SampleEvent.WorkHeld;
import org.millwright.sample.SampleEvent.WorkPlanned;
import org.millwright.sample.SampleEvent.WorkRejected;
import org.millwright.sample.SampleEvent.WorkReported;
import org.millwright.workorder.HoldReason;

class SamplePlausibilityTest {

    @Test
    void halfToTwoThirdsOfTheWorkIsPreventive() {
        double planned = Sample.PLANT.events(WorkPlanned.class).count();
        double other = Sample.PLANT.events(WorkReported.class).count()
                + (double) Sample.PLANT.events(FindingFiled.class).count();
        assertThat(planned / (planned + other)).isBetween(0.45, 0.70);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42})
    void backlogIsThatOfAPlantThatCopes(long seed) {
        SampleContent content = SamplePlant.generate(SampleSize.PLANT, seed, Sample.TODAY);
        Map<Integer, LocalDate> open = open(content);
        assertThat(open).hasSizeBetween(40, 140);
        assertThat(open.values()).anyMatch(due -> due.isBefore(Sample.TODAY));
    }

    @Test
    void aFewMachinesMakeMuchOfTheTrouble() {
        Map<String, Long> faults = Sample.PLANT
                .events(WorkReported.class)
                .collect(Collectors.groupingBy(event -> event.job().equipmentTag(), Collectors.counting()));
        long all = faults.values().stream().mapToLong(Long::longValue).sum();
        long worst = faults.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(40)
                .mapToLong(Long::longValue)
                .sum();
        assertThat((double) worst / all).isBetween(0.3, 0.75);
    }

    @Test
    void summerBreaksMoreThanWinter() {
        long summer = reported(Set.of(6, 7, 8));
        long winter = reported(Set.of(12, 1, 2));
        assertThat((double) summer / winter).isBetween(1.3, 2.8);
    }

    @Test
    void workWaitsForPartsMachineAndContractor() {
        var reasons = new HashSet<HoldReason>();
        Sample.PLANT.events(WorkHeld.class).forEach(held -> reasons.add(held.reason()));
        assertThat(reasons).containsExactlyInAnyOrder(HoldReason.PARTS, HoldReason.ACCESS, HoldReason.CONTRACTOR);
    }

    @Test
    void onlyFaultsHaveAProblem() {
        Set<Integer> planned =
                Sample.PLANT.events(WorkPlanned.class).map(WorkPlanned::order).collect(Collectors.toSet());
        assertThat(Sample.PLANT.events(WorkCompleted.class))
                .allMatch(done -> (done.problem() == null) == planned.contains(done.order()));
    }

    private static long reported(Set<Integer> months) {
        return Sample.PLANT
                .events(WorkReported.class)
                .filter(event -> months.contains(event.at().getMonthValue()))
                .count();
    }

    private static Map<Integer, LocalDate> open(SampleContent content) {
        var open = new HashMap<Integer, LocalDate>();
        content.history().forEach(event -> {
            switch (event) {
                case WorkReported work -> open.put(work.order(), work.job().dueOn());
                case WorkPlanned work -> open.put(work.order(), work.job().dueOn());
                case FindingFiled work -> open.put(work.order(), work.job().dueOn());
                case WorkRejected work -> open.remove(work.order());
                case WorkCompleted work -> open.remove(work.order());
                default -> {}
            }
        });
        return open;
    }
}
