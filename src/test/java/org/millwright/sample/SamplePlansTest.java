package org.millwright.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.WorkingDayShift;
import org.millwright.recurrence.Recurrence;
import org.millwright.sample.SampleEvent.OccurrenceMissed;
import org.millwright.sample.SampleEvent.WorkPlanned;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

class SamplePlansTest {

    static Stream<Sample> all() {
        return Sample.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void rulesSayWhatTheHistoryDid(Sample sample) {
        for (SamplePlan plan : sample.content.plans()) {
            if (!plan.anchorOn().isBefore(sample.content.today())) {
                continue; // has no history yet
            }
            Recurrence rule = rule(plan);
            assertThat(rule.next(plan.anchorOn(), plan.anchorOn().minusDays(1)))
                    .as("%s %s", plan.code(), plan.timing().recurrence())
                    .contains(plan.anchorOn());
        }
    }

    @Test
    void bothKindsOfBasisAndManyMachinesForOnePlan() {
        assertThat(Sample.PLANT.content.plans())
                .extracting(plan -> plan.timing().basis())
                .contains(PlanBasis.SCHEDULED, PlanBasis.COMPLETED);
        assertThat(Sample.PLANT.content.plans())
                .anyMatch(plan -> plan.equipmentTags().size() >= 8);
    }

    @ParameterizedTest
    @MethodSource("all")
    void workAppearsItsLeadTimeBeforeItIsDue(Sample sample) {
        Map<String, SamplePlan> plans =
                sample.content.plans().stream().collect(Collectors.toMap(SamplePlan::code, plan -> plan));
        assertThat(sample.events(WorkPlanned.class)).allMatch(work -> {
            SamplePlan plan = Objects.requireNonNull(plans.get(work.plan()));
            LocalDate earliest = work.scheduledOn().minusDays(plan.leadDays());
            return !work.at().toLocalDate().isBefore(earliest)
                    && plan.equipmentTags().contains(work.job().equipmentTag());
        });
    }

    @Test
    void fixedDatesFollowOneAnotherWithoutGap() {
        var dates = new HashMap<String, LocalDate>();
        Map<String, SamplePlan> plans =
                Sample.PLANT.content.plans().stream().collect(Collectors.toMap(SamplePlan::code, plan -> plan));
        for (SampleEvent event : Sample.PLANT.history) {
            switch (event) {
                case WorkPlanned work ->
                    follow(dates, plans, work.plan(), work.job().equipmentTag(), work.scheduledOn());
                case OccurrenceMissed missed ->
                    follow(dates, plans, missed.plan(), missed.equipmentTag(), missed.scheduledOn());
                default -> {}
            }
        }
        assertThat(dates).isNotEmpty();
    }

    private static void follow(
            Map<String, LocalDate> dates, Map<String, SamplePlan> plans, String code, String tag, LocalDate date) {
        SamplePlan plan = Objects.requireNonNull(plans.get(code));
        LocalDate before = dates.put(code + tag, date);
        if (plan.timing().basis() == PlanBasis.SCHEDULED) {
            LocalDate after = before == null ? plan.anchorOn().minusDays(1) : before;
            assertThat(rule(plan).next(plan.anchorOn(), after)).as(code).contains(date);
        }
    }

    private static Recurrence rule(SamplePlan plan) {
        return switch (Recurrence.parse(plan.timing().recurrence())) {
            case Outcome.Done<Recurrence> done -> done.value();
            case Outcome.Refused<Recurrence> refused -> throw new AssertionError(plan.code() + " " + refused);
        };
    }

    /// What a plan can have besides the calendar is there to be looked at.
    @Test
    void thePlantHasPlansOfEveryKind() {
        List<SamplePlan> plans = Sample.PLANT.content.plans();
        assertThat(plans)
                .anyMatch(plan -> plan.timing().meter() != null)
                .anyMatch(plan -> plan.timing().condition() != null)
                .anyMatch(plan -> plan.timing().season() != null)
                .anyMatch(plan -> plan.timing().shift() != WorkingDayShift.NONE)
                .anyMatch(plan -> plan.timing().statutory())
                .anyMatch(plan -> plan.family() != null)
                .anyMatch(plan -> !plan.work().parts().isEmpty());
        assertThat(plans.stream()
                        .flatMap(plan -> plan.work().tasks().stream())
                        .map(TaskFields::kind)
                        .distinct())
                .containsExactlyInAnyOrder(TaskKind.values());
    }

    @Test
    void aPlanByMeterIsOnMachinesThatHaveIt() {
        var meters =
                Sample.PLANT.content.meters().stream().map(SampleMeter::key).collect(Collectors.toSet());
        for (SamplePlan plan : Sample.PLANT.content.plans()) {
            MeterTrigger meter = plan.timing().meter();
            if (meter != null) {
                assertThat(plan.equipmentTags())
                        .allMatch(tag -> meters.contains(tag + " " + meter.meter()), meter.meter());
            }
        }
    }
}
