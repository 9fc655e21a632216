package org.millwright.maintenance.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Violation;
import org.millwright.maintenance.KnownMeter;
import org.millwright.maintenance.MeterTrigger;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.maintenance.PlanProduct;
import org.millwright.maintenance.PlanRow;
import org.millwright.maintenance.PlannedMachine;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.TimingFields;
import org.millwright.meter.MeterFields;
import org.millwright.platform.db.TestStores;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;

abstract class PlanRegisterContract extends PlanFixture {

    @Test
    void aPlanComesBackAsItWasEntered() {
        var fields = monthly(PlanBasis.SCHEDULED, conveyor, pump);

        PlanDetail detail = detail(plant.planRegister().add(fields).orThrow());

        assertThat(detail.fields())
                .usingRecursiveComparison()
                .ignoringFields("equipmentIds")
                .isEqualTo(fields);
        assertThat(detail.machines()).extracting(PlannedMachine::tag).containsExactly("CV-07", "P-101");
    }

    /// Nothing of the time before the plan was known here is missed, but what is due now is.
    @Test
    void aPlanWithAnOldAnchorBeginsWithItsLatestDate() {
        var fields = plan("PM-1", "FREQ=MONTHLY", LocalDate.of(2020, 1, 1), PlanBasis.SCHEDULED, null, pump);

        assertThat(detail(plant.planRegister().add(fields).orThrow()).machines())
                .extracting(PlannedMachine::since)
                .containsExactly(MARCH);
    }

    @Test
    void aMachineThatJoinsLateIsConcernedFromThatDayOn() {
        long id = on(NEW_YEAR, tx -> plant.planRegister().addIn(tx, monthly(PlanBasis.SCHEDULED, pump)));

        plant.planRegister()
                .change(id, 1, monthly(PlanBasis.SCHEDULED, pump, conveyor))
                .orThrow();

        assertThat(detail(id).machines())
                .extracting(PlannedMachine::tag, PlannedMachine::since)
                .containsExactly(tuple("CV-07", TestStores.TODAY), tuple("P-101", NEW_YEAR));
        assertThat(plant.planGeneration().generate(TestStores.TODAY).orThrow().made())
                .extracting(made -> made.work().proposal().machine().tag())
                .containsExactly("P-101");
        assertThat(plant.plans().next(id))
                .extracting(
                        work -> work.proposal().machine().tag(),
                        work -> work.proposal().scheduledOn())
                .containsExactly(tuple("CV-07", LocalDate.of(2026, 4, 1)), tuple("P-101", LocalDate.of(2026, 4, 1)));
    }

    @Test
    void aNewRuleCountsFromTheDayItIsSet() {
        long id = on(NEW_YEAR, tx -> plant.planRegister().addIn(tx, monthly(PlanBasis.SCHEDULED, pump)));
        plant.planGeneration().generate(TestStores.TODAY).orThrow();

        plant.planRegister()
                .change(id, 1, plan("PM-1", "FREQ=WEEKLY", NEW_YEAR, PlanBasis.SCHEDULED, null, pump))
                .orThrow();

        assertThat(detail(id).machines().getFirst().since()).isEqualTo(TestStores.TODAY);
        assertThat(plant.planGeneration().preview(TestStores.TODAY)).isEmpty();
    }

    @Test
    void theListTellsTheRuleAndTheNextDate() {
        on(NEW_YEAR, tx -> plant.planRegister().addIn(tx, monthly(PlanBasis.SCHEDULED, pump, conveyor)));
        plant.planGeneration().generate(TestStores.TODAY).orThrow();

        PlanRow row = plant.plans().rows(plant.plans().ids(ListRequest.ALL)).getFirst();

        assertThat(List.of(row.machines(), row.open())).containsExactly(2, 2);
        assertThat(row.nextDue()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(row.rule().key()).startsWith("maintenance.sentence");
        assertThat(plant.plans().count(ListRequest.ALL.withFilter("equipment", String.valueOf(pump))))
                .isEqualTo(1);
        assertThat(plant.plans().count(ListRequest.ALL.withFilter("equipment", String.valueOf(house))))
                .isZero();
    }

    @Test
    void aMeterCountsFromTheLifeToDateThatIsNamed() {
        PlanFields calendar = monthly(PlanBasis.SCHEDULED, pump, conveyor);
        PlanFields byMeter = counting(calendar, new MeterTrigger("Running hours", BigDecimal.TEN, BigDecimal.ZERO));
        long id = plant.planRegister().add(byMeter).orThrow();

        assertThat(detail(id).machines())
                .extracting(PlannedMachine::tag, machine -> machine.meterFrom() == null)
                .containsExactly(tuple("CV-07", true), tuple("P-101", false));
        assertThat(detail(id).fields().meterFrom().get(pump)).isEqualByComparingTo("12000.5");

        plant.planRegister().change(id, 1, counting(calendar, null)).orThrow();
        assertThat(detail(id).fields().meterFrom()).as("no meter counts").isEmpty();
        var below = new PlanFields(
                "PM-1",
                "Grease",
                byMeter.timing(),
                byMeter.job(),
                null,
                true,
                byMeter.equipmentIds(),
                Map.of(pump, new BigDecimal("-1")));
        assertThat(keys(plant.planRegister().change(id, 2, below))).containsExactly("maintenance.refused.meter-from");
    }

    /// The store gives four decimals back, whoever edits types none.
    @Test
    void aPlanByMeterThatGetsAnotherNameGoesOnCounting() {
        PlanFields byMeter = counting(
                monthly(PlanBasis.SCHEDULED, pump), new MeterTrigger("Running hours", BigDecimal.TEN, BigDecimal.ZERO));
        long id = on(NEW_YEAR, tx -> plant.planRegister().addIn(tx, byMeter));

        var renamed = new PlanFields(
                "PM-1",
                "Oil",
                byMeter.timing(),
                byMeter.job(),
                null,
                true,
                byMeter.equipmentIds(),
                byMeter.meterFrom());
        plant.planRegister().change(id, 1, renamed).orThrow();

        assertThat(detail(id).fields().name()).isEqualTo("Oil");
        assertThat(detail(id).machines()).extracting(PlannedMachine::since).containsExactly(NEW_YEAR);
    }

    private PlanFields counting(PlanFields plan, @Nullable MeterTrigger meter) {
        TimingFields timing = plan.timing();
        return new PlanFields(
                plan.code(),
                plan.name(),
                new TimingFields(
                        timing.recurrence(),
                        timing.anchorOn(),
                        meter,
                        null,
                        timing.combination(),
                        timing.basis(),
                        null,
                        timing.shift(),
                        null,
                        0,
                        false,
                        false),
                plan.job(),
                null,
                true,
                plan.equipmentIds(),
                Map.of(pump, new BigDecimal("12000.5")));
    }

    @Test
    void aPlanOfARoundKeepsNoJob() {
        var tasks = new JobPlan(List.of(TaskFields.of("Wipe", TaskKind.DO)), List.of(), List.of(), List.of());
        PlanFields grease = monthly(PlanBasis.SCHEDULED, pump);
        long id =
                plant.planRegister().add(with(grease, grease.job().with(tasks))).orThrow();
        assertThat(detail(id).fields().job().job()).isEqualTo(tasks);

        PlanJob walk = new PlanJob(PlanProduct.ROUND, round(), null, null, 3, null, null, tasks);
        plant.planRegister().change(id, 1, with(grease, walk)).orThrow();

        assertThat(detail(id).fields().job().job()).isEqualTo(JobPlan.NOTHING);
    }

    private static PlanFields with(PlanFields plan, PlanJob job) {
        return new PlanFields(plan.code(), plan.name(), plan.timing(), job, null, true, plan.equipmentIds());
    }

    @Test
    void theStoreKnowsWhatIsTakenAndWhatIsThere() {
        plant.planRegister().add(monthly(PlanBasis.SCHEDULED, pump)).orThrow();
        plant.equipmentRegister().retire(conveyor, 1).orThrow();

        assertThat(plant.planRegister()
                        .add(monthly(PlanBasis.SCHEDULED, conveyor, 4711L))
                        .violations())
                .containsExactly(
                        Violation.of("code", "maintenance.refused.code-exists", "PM-1"),
                        Violation.of("equipmentIds", "maintenance.refused.machine-retired"),
                        Violation.of("equipmentIds", "maintenance.refused.machine-unknown"));
        assertThat(keys(plant.planRegister()
                        .add(plan("PM-2", "FREQ=DAILY", NEW_YEAR, PlanBasis.SCHEDULED, 4711L, house))))
                .containsExactly("maintenance.refused.round-inactive");
    }

    @Test
    void theSecondOfTwoEditorsOfTheMachinesIsRefused() {
        long id = plant.planRegister().add(monthly(PlanBasis.SCHEDULED, pump)).orThrow();
        plant.planRegister()
                .change(id, 1, monthly(PlanBasis.SCHEDULED, pump, conveyor))
                .orThrow();

        assertThat(keys(plant.planRegister().change(id, 1, monthly(PlanBasis.SCHEDULED, conveyor))))
                .containsExactly("store.stale");
    }

    @Test
    void nextTellsWhy() {
        long id = plant.planRegister().add(monthly(PlanBasis.COMPLETED, pump)).orThrow();

        ProposedWork next = plant.plans().next(id).getFirst();

        assertThat(next.proposal().why().lines().getLast().key()).isEqualTo("maintenance.why.make-late");
        assertThat(next.equipmentName()).isEqualTo("Feed pump");
    }

    /// Whatever order the database finds them in.
    @Test
    void ofSeveralUnitsOfAMeterTheFirstOfTheAlphabetIsTold() {
        plant.meterRegister()
                .add(MeterFields.counter(conveyor, "Running", "min"))
                .orThrow();
        plant.meterRegister().add(MeterFields.counter(pump, "Running", "h")).orThrow();

        assertThat(plant.plans().meterNames(List.of(conveyor, pump)))
                .containsExactly(new KnownMeter("Running", "h", Set.of(conveyor, pump)));
    }

    private PlanDetail detail(long id) {
        return plant.plans().detail(id).orElseThrow();
    }
}
