package org.millwright.ui.workorder;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.ui.job.TaskForm;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.theme.Icons;
import org.millwright.workorder.TaskFields;
import org.millwright.workorder.TaskKind;
import org.millwright.workorder.WorkOrderTask;

/// Adds tasks to the work order in sight, and changes those that were added, until they are answered: Insert adds, F2
/// changes, Delete takes away, Alt with up or down moves.
final class OwnTasks {

    private static final KeyCombination INSERT = new KeyCodeCombination(KeyCode.INSERT);

    private final OrderModel model;
    private final Kit kit;
    private final Supplier<@Nullable WorkOrderTask> selected;
    private Moving moving = Moving.NONE;

    /// Until the tasks are read again after a move, those in sight are the ones from before it: a second press would
    /// move a task that has changed.
    private enum Moving {
        NONE,
        UNDER_WAY,
        MOVED
    }

    /// @param selected the task that is selected in the list
    OwnTasks(OrderModel model, Supplier<@Nullable WorkOrderTask> selected) {
        this.model = model;
        this.kit = model.kit();
        this.selected = selected;
        model.whenRead(_ -> {
            if (moving == Moving.MOVED) {
                moving = Moving.NONE;
            }
        });
    }

    /// The buttons for the selected task, and the one that adds another.
    List<Node> buttons() {
        WorkOrderTask task = selected.get();
        var add = new Button(kit.text("work.verb.add-task-dots"), new FontIcon(Feather.PLUS));
        add.setId("add-task");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setOnAction(_ -> add());
        if (task == null || !task.isOwn()) {
            return List.of(add);
        }
        return List.of(
                Icons.button(Feather.EDIT_2, kit.text("work.task.change"), () -> change(task)),
                Icons.button(Feather.ARROW_UP, kit.text("work.task.up"), () -> move(task, -1)),
                Icons.button(Feather.ARROW_DOWN, kit.text("work.task.down"), () -> move(task, 1)),
                Icons.button(Feather.TRASH_2, kit.text("work.task.remove"), () -> remove(task)),
                add);
    }

    /// Whether the key meant something here.
    boolean press(KeyEvent event) {
        if (INSERT.match(event)) {
            add();
            return true;
        }
        WorkOrderTask task = selected.get();
        if (task == null || !task.isOwn()) {
            return false;
        }
        boolean alt = event.isAltDown();
        switch (event.getCode()) {
            case F2 -> change(task);
            case DELETE -> remove(task);
            case UP -> {
                if (!alt) {
                    return false;
                }
                move(task, -1);
            }
            case DOWN -> {
                if (!alt) {
                    return false;
                }
                move(task, 1);
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    void add() {
        OrderModel.Shown shown = model.shownProperty().get();
        if (shown == null) {
            return;
        }
        long order = shown.detail().id();
        String number = model.number();
        TaskForm form = form(TaskFields.of("", TaskKind.DO));
        Ask.open(
                kit,
                Message.of("work.ask.add-task", number),
                "work.verb.add-task",
                form.pane(),
                form::task,
                task -> model.work().tasks().add(order, task),
                _ -> model.done(Message.of("work.done.task-added", number)));
    }

    private void change(WorkOrderTask task) {
        TaskForm form = form(task.fields());
        Ask.open(
                kit,
                Message.of("work.ask.change-task"),
                "work.verb.change-task",
                form.pane(),
                form::task,
                fields -> model.work().tasks().change(task.id(), task.version(), fields),
                _ -> model.done(Message.of("work.done.task-changed")));
    }

    private TaskForm form(TaskFields fields) {
        var form = new TaskForm(kit, () -> {});
        form.show(fields);
        return form;
    }

    private void move(WorkOrderTask task, int step) {
        if (moving != Moving.NONE) {
            return;
        }
        moving = Moving.UNDER_WAY;
        model.act(
                () -> model.work().tasks().move(task.id(), task.version(), step),
                _ -> {
                    moving = Moving.MOVED;
                    return Message.of("work.done.task-moved");
                },
                () -> moving = Moving.NONE);
    }

    private void remove(WorkOrderTask task) {
        model.act(
                () -> model.work().tasks().remove(task.id(), task.version()),
                Message.of("work.done.task-removed"),
                removed -> model.act(
                        () -> model.work().tasks().putBack(removed),
                        _ -> Message.of("work.done.task-added", model.number())));
    }
}
