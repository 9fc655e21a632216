package org.millwright.workorder.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.RemovedTask;
import org.millwright.workorder.TaskAnswer;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;
import org.millwright.workorder.TaskResult;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderTask;

abstract class WorkOrderTasksContract extends WorkOrderFixture {

    private WorkOrderTasks tasks;
    private long order;

    @BeforeEach
    void aPlannedJobWithTwoTasksOfItsOwn() {
        tasks = new WorkOrderTasks(store, orders);
        order = approved("Grease");
        var planned = new JobPlan(List.of(task("Grease both bearings", TaskKind.DO)), List.of(), List.of(), List.of());
        store.transact(new Op("test"), tx -> {
                    tasks.planAllIn(tx, Map.of(order, planned));
                    return Outcome.done(order);
                })
                .orThrow();
        tasks.add(order, task("Paint the guard", TaskKind.DO)).orThrow();
        tasks.add(order, task("Lock out", TaskKind.SAFETY)).orThrow();
        tasks.add(order, task("Clean the floor", TaskKind.DO)).orThrow();
    }

    @Test
    void ownTasksAreChangedAndMovedAmongThemselves() {
        assertThat(texts()).containsExactly("Lock out", "Grease both bearings", "Paint the guard", "Clean the floor");

        change("Paint the guard", task("Paint the guard yellow", TaskKind.CHECK))
                .orThrow();
        move("Clean the floor", -1).orThrow();
        assertThat(texts())
                .containsExactly("Lock out", "Grease both bearings", "Clean the floor", "Paint the guard yellow");

        move("Clean the floor", -1).orThrow();
        move("Lock out", 1).orThrow();
        move("Paint the guard yellow", 1).orThrow();
        assertThat(texts())
                .as("what came with the plan, and safety, keep their places")
                .containsExactly("Lock out", "Grease both bearings", "Clean the floor", "Paint the guard yellow");
    }

    @Test
    void aTaskOfThePlanIsAnsweredAndNotChanged() {
        assertThat(keys(change("Grease both bearings", task("Skip it", TaskKind.DO))))
                .containsExactly("workorder.refused.task-planned");
        assertThat(keys(remove("Grease both bearings"))).containsExactly("workorder.refused.task-planned");
    }

    @Test
    void whatIsAnsweredStays() {
        WorkOrderTask guard = named("Paint the guard");
        tasks.answer(guard.id(), guard.version(), new TaskAnswer(TaskResult.DONE, null, null))
                .orThrow();

        assertThat(keys(remove("Paint the guard"))).containsExactly("workorder.refused.task-answered");
        remove("Clean the floor").orThrow();
        assertThat(texts()).doesNotContain("Clean the floor");
        tasks.add(order, task("Take the scaffold down", TaskKind.DO)).orThrow();
        assertThat(texts()).endsWith("Take the scaffold down");
    }

    @Test
    void aTaskThatIsPutBackStandsWhereItStood() {
        RemovedTask guard = remove("Paint the guard").orThrow();
        assertThat(texts()).containsExactly("Lock out", "Grease both bearings", "Clean the floor");

        tasks.putBack(guard).orThrow();
        assertThat(texts()).containsExactly("Lock out", "Grease both bearings", "Paint the guard", "Clean the floor");

        RemovedTask floor = remove("Clean the floor").orThrow();
        tasks.add(order, task("Sweep the stairs", TaskKind.DO)).orThrow();
        tasks.add(order, task("Tell the shift", TaskKind.DO)).orThrow();
        tasks.putBack(floor).orThrow();
        assertThat(texts())
                .as("its place was taken meanwhile")
                .containsExactly(
                        "Lock out",
                        "Grease both bearings",
                        "Paint the guard",
                        "Clean the floor",
                        "Sweep the stairs",
                        "Tell the shift");
        move("Tell the shift", -1).orThrow();
        assertThat(texts()).endsWith("Tell the shift", "Sweep the stairs");
    }

    @Test
    void ofAnOrderThatIsSettledNothingIsChanged() {
        RemovedTask floor = remove("Clean the floor").orThrow();
        tasks.putBack(floor).orThrow();
        orders.move(MoveWorkOrder.of(order, WorkOrderAction.VOID, "No need")).orThrow();

        assertThat(keys(remove("Paint the guard"))).containsExactly("workorder.refused.settled");
        assertThat(keys(tasks.putBack(floor))).containsExactly("workorder.refused.settled");
        assertThat(keys(move("Clean the floor", -1))).containsExactly("workorder.refused.settled");
    }

    private Outcome<Long> change(String text, TaskFields fields) {
        WorkOrderTask task = named(text);
        return tasks.change(task.id(), task.version(), fields);
    }

    private Outcome<Long> move(String text, int step) {
        WorkOrderTask task = named(text);
        return tasks.move(task.id(), task.version(), step);
    }

    private Outcome<RemovedTask> remove(String text) {
        WorkOrderTask task = named(text);
        return tasks.remove(task.id(), task.version());
    }

    private WorkOrderTask named(String text) {
        return tasks.tasks(order).stream()
                .filter(task -> task.fields().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private List<String> texts() {
        return tasks.tasks(order).stream().map(task -> task.fields().text()).toList();
    }

    private static TaskFields task(String text, TaskKind kind) {
        return TaskFields.of(text, kind);
    }
}
