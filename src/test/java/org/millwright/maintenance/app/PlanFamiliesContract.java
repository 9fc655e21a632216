package org.millwright.maintenance.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.GeneratedWork;
import org.millwright.maintenance.OccurrenceRow;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.PlanFields;
import org.millwright.maintenance.PlanJob;
import org.millwright.workorder.CraftHours;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.TaskAnswer;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;
import org.millwright.workorder.TaskResult;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderTask;

/// Bigger and smaller jobs on one machine, and what the work order asks for.
abstract class PlanFamiliesContract extends PlanFixture {

    private static final TaskFields GREASE = TaskFields.of("Grease the bearings", TaskKind.DO);
    private static final TaskFields LOCK = TaskFields.of("Lock out and tag out", TaskKind.SAFETY);
    private static final TaskFields PRESSURE =
            new TaskFields("Oil pressure", TaskKind.NUMBER, "bar", new BigDecimal("2"), new BigDecimal("4"));

    @Test
    void theBiggerJobTakesInTheSmaller() {
        long family = family(FamilyMode.INCLUDE);
        long small = add("PM-M", "FREQ=MONTHLY", family, 1, GREASE, LOCK);
        add("PM-Q", "FREQ=MONTHLY;INTERVAL=3", family, 2, PRESSURE, LOCK);

        List<GeneratedWork> made = generated();

        assertThat(made).hasSize(1);
        long order = made.getFirst().id();
        assertThat(tasks(order))
                .extracting(task -> task.fields().text())
                .containsExactly("Lock out and tag out", "Oil pressure", "Grease the bearings");
        assertThat(plant.workOrderTasks().job(order).crafts())
                .containsExactly(new CraftHours("Mechanic", new BigDecimal("3.00")));
        OccurrenceRow covered = plant.plans().occurrences(small, 1).getFirst();
        assertThat(covered.occurrence().status()).isEqualTo(OccurrenceStatus.SATISFIED);
        assertThat(covered.order()).isNotNull().extracting(ref -> ref.id()).isEqualTo(order);
        assertThat(generated()).isEmpty();
        assertThat(plant.check().broken()).isEmpty();
    }

    @Test
    void theBiggerJobTakesThePlaceOfTheSmallerAndLeavesItsTasksOut() {
        long family = family(FamilyMode.REPLACE);
        add("PM-M", "FREQ=MONTHLY", family, 1, GREASE);
        add("PM-Q", "FREQ=MONTHLY;INTERVAL=3", family, 2, PRESSURE);

        List<GeneratedWork> made = generated();

        assertThat(made).extracting(one -> one.work().proposal().plan().code()).containsExactly("PM-Q");
        assertThat(tasks(made.getFirst().id()))
                .extracting(WorkOrderTask::fields)
                .containsExactly(PRESSURE);
    }

    @Test
    void aJobIsDoneWhenItsTasksAreAnswered() {
        add("PM-Q", "FREQ=MONTHLY;INTERVAL=3", family(FamilyMode.REPLACE), 1, LOCK, PRESSURE);
        long order = generated().getFirst().id();
        plant.workOrders().move(MoveWorkOrder.of(order, WorkOrderAction.START)).orThrow();

        assertThat(plant.workOrders()
                        .move(MoveWorkOrder.of(order, WorkOrderAction.COMPLETE))
                        .violations())
                .extracting(Violation::message)
                .containsExactly(Message.of("workorder.refused.tasks-left", 2));
        List<WorkOrderTask> open = tasks(order);
        answer(open.getFirst(), new TaskAnswer(TaskResult.DONE, null, null));
        answer(open.getLast(), new TaskAnswer(TaskResult.DONE, new BigDecimal("4.5"), " leaking "));

        assertThat(tasks(order).getLast().answer())
                .isEqualTo(new TaskAnswer(TaskResult.FAIL, new BigDecimal("4.5"), "leaking"));
        assertThat(plant.workOrderTasks()
                        .answer(open.getFirst().id(), open.getFirst().version(), null)
                        .isDone())
                .as("answered meanwhile")
                .isFalse();
        assertThat(plant.workOrders()
                        .move(MoveWorkOrder.of(order, WorkOrderAction.COMPLETE))
                        .isDone())
                .isTrue();
    }

    @Test
    void aPlanKeepsItsJob() {
        long id = add("PM-Q", "FREQ=MONTHLY;INTERVAL=3", family(FamilyMode.REPLACE), 7, LOCK, PRESSURE);

        var detail = plant.plans().detail(id).orElseThrow();

        assertThat(detail.fields().job().job().tasks()).containsExactly(LOCK, PRESSURE);
        assertThat(detail.fields().family()).extracting(FamilyRank::rank).isEqualTo(7);
        assertThat(plant.planFamilies().all()).singleElement().satisfies(family -> {
            assertThat(family.plans()).isEqualTo(1);
            assertThat(family.fields().name()).isEqualTo("Pump care");
        });
    }

    private long family(FamilyMode mode) {
        return plant.planFamilies().add(new FamilyFields("Pump care", mode, 3)).orThrow();
    }

    private long add(String code, String rule, long family, int rank, TaskFields... tasks) {
        PlanFields plain = plan(code, rule, MARCH, PlanBasis.SCHEDULED, null, pump);
        PlanJob job = plain.job();
        var whole = new JobPlan(
                List.of(tasks), List.of(new CraftHours("Mechanic", new BigDecimal("1.50"))), List.of(), List.of());
        return plant.planRegister()
                .add(new PlanFields(
                        code,
                        plain.name(),
                        plain.timing(),
                        new PlanJob(
                                job.product(),
                                null,
                                job.workTitle(),
                                job.workDescription(),
                                job.priority(),
                                job.craft(),
                                job.plannedHours(),
                                whole),
                        new FamilyRank(family, rank),
                        true,
                        List.of(pump)))
                .orThrow();
    }

    private List<GeneratedWork> generated() {
        return plant.planGeneration().generate(MARCH).orThrow().made();
    }

    private List<WorkOrderTask> tasks(long order) {
        return plant.workOrderTasks().tasks(order);
    }

    private void answer(WorkOrderTask task, TaskAnswer answer) {
        plant.workOrderTasks().answer(task.id(), task.version(), answer).orThrow();
    }
}
