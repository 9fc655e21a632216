package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;
import org.millwright.workorder.TaskResult;
import org.millwright.workorder.WorkOrderTask;

@FxTest
class TasksTabTest {

    private final WorkFixture fixture = new WorkFixture();
    private final OrderModel model = new OrderModel(fixture.kit, Work.of(fixture.plant), fixture.workbench.notices());
    private final TasksTab tab = new TasksTab(model, fixture.views);

    @BeforeEach
    void show() {
        for (TaskFields task : List.of(
                TaskFields.of("Change the oil", TaskKind.DO),
                TaskFields.of("Shaft seal is dry", TaskKind.CHECK),
                new TaskFields("Oil pressure", TaskKind.NUMBER, "bar", BigDecimal.TWO, new BigDecimal("4")),
                TaskFields.of("Lock out and tag out", TaskKind.SAFETY))) {
            fixture.plant.workOrderTasks().add(fixture.leaking, task).orThrow();
        }
        model.open(fixture.leaking);
        Scenes.show(fixture.withCards(tab));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void tasksAreAnsweredByKeysOneAfterTheOtherSafetyFirst() {
        tab.begin();
        press(KeyCode.SPACE);
        press(KeyCode.SPACE);
        press(KeyCode.F);
        TextField number = Scenes.find(tab, "#number", TextField.class);
        number.setText("4.5");
        button("Enter").fire();

        assertThat(tasks()).extracting(task -> task.fields().text()).startsWith("Lock out and tag out");
        assertThat(tasks())
                .extracting(task -> task.answer() == null ? null : task.answer().result())
                .containsExactly(TaskResult.DONE, TaskResult.DONE, TaskResult.FAIL, TaskResult.FAIL);
        assertThat(fixture.notices.last()).isEqualTo("Task answered.");
    }

    @Test
    void whatIsNotApplicableNeedsAReasonAndAnAnswerIsTakenBack() {
        tab.begin();
        button("Not applicable...").fire();
        Scenes.find(fixture.cards, "#reason", TextField.class).setText("No power on this machine");
        ((Button) fixture.cards.lookup(".accent")).fire();
        assertThat(tasks().getFirst().answer()).isNotNull();

        press(KeyCode.HOME);
        button("Take the answer back").fire();

        assertThat(tasks().getFirst().answer()).isNull();
    }

    @Test
    void ownTasksAreAddedChangedMovedAndTakenAwayByKeys() {
        press(KeyCode.INSERT);
        inCard("#text").setText("Paint the guard");
        ((Button) fixture.cards.lookup(".accent")).fire();
        assertThat(texts()).endsWith("Paint the guard");
        assertThat(fixture.notices.last()).startsWith("Task added to WO-");

        select("Paint the guard");
        Scenes.press(tab.lookup(".table-view"), "Alt+Up");
        assertThat(texts())
                .containsExactly(
                        "Lock out and tag out",
                        "Change the oil",
                        "Shaft seal is dry",
                        "Paint the guard",
                        "Oil pressure");
        press(KeyCode.F2);
        inCard("#text").setText("Paint the guard yellow");
        ((Button) fixture.cards.lookup(".accent")).fire();
        assertThat(texts()).contains("Paint the guard yellow");
        press(KeyCode.DELETE);
        assertThat(texts()).hasSize(4).doesNotContain("Paint the guard yellow");
        fixture.notices.undo();
        assertThat(texts()).as("where it stood").endsWith("Paint the guard yellow", "Oil pressure");
    }

    @Test
    void aTaskIsNotMovedAgainBeforeItIsReadAgain() {
        var tasks = new HeldTasks();
        var slow = new OrderModel(KitFixture.with(tasks, fixture.kit), model.work(), fixture.workbench.notices());
        var waiting = new TasksTab(slow, fixture.views);
        slow.open(fixture.leaking);
        Scenes.show(waiting);
        releaseAll(tasks);
        TableView<?> table = Scenes.find(waiting, ".table-view", TableView.class);
        table.getSelectionModel().clearAndSelect(texts().indexOf("Change the oil"));

        Scenes.press(table, "Alt+Down");
        Scenes.press(table, "Alt+Down");
        releaseAll(tasks);
        assertThat(fixture.notices.last()).isEqualTo("Task moved.");
        assertThat(texts()).endsWith("Shaft seal is dry", "Change the oil", "Oil pressure");

        Scenes.press(table, "Alt+Down");
        releaseAll(tasks);
        assertThat(texts()).endsWith("Oil pressure", "Change the oil");
        Scenes.press(table, "Alt+Down");
        releaseAll(tasks);
        Scenes.press(table, "Alt+Up");
        releaseAll(tasks);
        assertThat(texts()).as("also after one that was refused").endsWith("Change the oil", "Oil pressure");
    }

    private static void releaseAll(HeldTasks tasks) {
        while (tasks.waiting() > 0) {
            tasks.release();
        }
    }

    @Test
    void aTaskSaysInPlaceWhatIsMissing() {
        press(KeyCode.INSERT);
        ((Button) fixture.cards.lookup(".accent")).fire();

        assertThat(fixture.cards.lookupAll(".field-problem").stream()
                        .filter(Node::isVisible)
                        .map(node -> ((Label) node).getText()))
                .containsExactly("This is needed.");
        assertThat(texts()).hasSize(4);
    }

    private TextField inCard(String id) {
        return Scenes.find(fixture.cards, id, TextField.class);
    }

    private List<String> texts() {
        return tasks().stream().map(task -> task.fields().text()).toList();
    }

    private void select(String text) {
        TableView<?> table = Scenes.find(tab, ".table-view", TableView.class);
        table.getSelectionModel().clearAndSelect(texts().indexOf(text));
    }

    @Test
    void drawn() {
        tab.begin();
        press(KeyCode.SPACE);
        Gallery.draw("work-order-tasks", 900, 300, () -> {
            var fresh = new TasksTab(model, fixture.views);
            fresh.begin();
            return fresh;
        });
    }

    private void press(KeyCode key) {
        Scenes.press(tab.lookup(".table-view"), key);
    }

    private Button button(String text) {
        return tab.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(one -> text.equals(one.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<WorkOrderTask> tasks() {
        return fixture.plant.workOrderTasks().tasks(fixture.leaking);
    }
}
