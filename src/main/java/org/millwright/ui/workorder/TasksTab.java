package org.millwright.ui.workorder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.ui.job.JobText;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.table.Column;
import org.millwright.workorder.TaskAnswer;
import org.millwright.workorder.TaskKind;
import org.millwright.workorder.TaskResult;
import org.millwright.workorder.WorkOrderTask;

/// What a job asks for, and the answers: the selected task is answered below the list, by a key or a button, and the
/// next one that is left is selected.
final class TasksTab extends VBox {

    private static final int NUMBER_DECIMALS = 6;
    private static final double NUMBER_WIDTH = 140;

    private final OrderModel model;
    private final Kit kit;
    private final DetailTable<WorkOrderTask> lines;
    private final HBox bar = new HBox(8);
    private final Label asks = new Label();
    private final NumberEntry<BigDecimal> number;
    private final OwnTasks own;
    private long orderId;
    /// The next task is selected once the answer has been read back.
    private boolean answered;

    TasksTab(OrderModel model, ViewState views) {
        this.model = model;
        this.kit = model.kit();
        number = NumberEntry.decimal(kit, "number", "work.field.number", NUMBER_DECIMALS);
        number.setPrefWidth(NUMBER_WIDTH);
        lines = new DetailTable<>(
                model, "work.list.tasks", columns(), views, OrderModel.Shown::tasks, WorkOrderTask::id);
        lines.table()
                .whenEmpty(new EmptyState(
                        Feather.CHECK_SQUARE, kit.text("work.tasks.none"), kit.text("work.tasks.none-text")));
        own = new OwnTasks(model, lines::selected);
        lines.table().selectionProperty().subscribe(selection -> offer());
        // before the list moves its selection: Alt with an arrow moves the task
        lines.table().view().addEventFilter(KeyEvent.KEY_PRESSED, this::answerByKey);
        asks.getStyleClass().add("muted");
        asks.setMinWidth(0);
        bar.getStyleClass().add("below-list");
        bar.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(lines.table(), Priority.ALWAYS);
        getChildren().addAll(lines.table(), bar);
        model.shownProperty().subscribe(this::show);
    }

    /// The keyboard goes to the first task that is left.
    void begin() {
        nextLeft().ifPresent(task -> lines.table().select(task.id()));
        lines.table().view().requestFocus();
    }

    private void show(OrderModel.@Nullable Shown shown) {
        if (shown != null && (answered || shown.detail().id() != orderId)) {
            orderId = shown.detail().id();
            answered = false;
            nextLeft().ifPresent(task -> lines.table().select(task.id()));
        }
        offer();
    }

    private Optional<WorkOrderTask> nextLeft() {
        OrderModel.Shown shown = model.shownProperty().get();
        return shown == null
                ? Optional.empty()
                : shown.tasks().stream().filter(task -> task.answer() == null).findFirst();
    }

    private boolean takesAnswers() {
        OrderModel.Shown shown = model.shownProperty().get();
        return shown != null && shown.detail().order().status().takesChanges();
    }

    /// The answers that the selected task can have.
    private void offer() {
        WorkOrderTask task = lines.selected();
        boolean open = takesAnswers();
        bar.setVisible(open);
        bar.setManaged(open);
        bar.getChildren().clear();
        if (!open) {
            return;
        }
        if (task != null && task.answer() != null) {
            bar.getChildren().add(button("work.verb.take-answer-back", () -> answer(task, null)));
        } else if (task != null) {
            bar.getChildren().addAll(controls(task));
            bar.getChildren().add(button("work.verb.not-applicable", () -> notApplicable(task)));
            asks.setText(JobText.asked(task.fields()).map(kit::text).orElse(""));
            bar.getChildren().add(asks);
        }
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        bar.getChildren().add(space);
        bar.getChildren().addAll(own.buttons());
    }

    private List<Node> controls(WorkOrderTask task) {
        return switch (task.fields().kind()) {
            case SAFETY, DO -> List.of(accent("work.verb.done", () -> answer(task, TaskResult.DONE)));
            case CHECK ->
                List.of(
                        accent("work.verb.pass", () -> answer(task, TaskResult.PASS)),
                        button("work.verb.fail", () -> answer(task, TaskResult.FAIL)));
            case NUMBER -> {
                number.value(null);
                number.unit(Objects.requireNonNullElse(task.fields().unit(), ""));
                yield List.of(number, accent("work.verb.enter", () -> enter(task)));
            }
        };
    }

    private void answerByKey(KeyEvent event) {
        if (takesAnswers() && own.press(event)) {
            event.consume();
            return;
        }
        WorkOrderTask task = lines.selected();
        if (task == null || task.answer() != null || !takesAnswers() || event.isShortcutDown()) {
            return;
        }
        TaskKind kind = task.fields().kind();
        boolean tick = kind == TaskKind.SAFETY || kind == TaskKind.DO;
        if (tick && event.getCode() == KeyCode.SPACE) {
            answer(task, TaskResult.DONE);
        } else if (kind == TaskKind.CHECK && event.getCode() == KeyCode.P) {
            answer(task, TaskResult.PASS);
        } else if (kind == TaskKind.CHECK && event.getCode() == KeyCode.F) {
            answer(task, TaskResult.FAIL);
        } else if (event.getCode() == KeyCode.N) {
            notApplicable(task);
        } else {
            return;
        }
        event.consume();
    }

    private void enter(WorkOrderTask task) {
        BigDecimal typed = number.value();
        if (typed != null) {
            put(task, new TaskAnswer(TaskResult.PASS, typed, null));
        }
    }

    private void answer(WorkOrderTask task, @Nullable TaskResult result) {
        put(task, result == null ? null : new TaskAnswer(result, null, null));
    }

    private void put(WorkOrderTask task, @Nullable TaskAnswer answer) {
        model.act(() -> model.work().tasks().answer(task.id(), task.version(), answer), done -> {
            answered = answer != null;
            return Message.of(answer == null ? "work.done.answer-back" : "work.done.answered");
        });
    }

    private void notApplicable(WorkOrderTask task) {
        Ask.<Long>reason(
                kit,
                Message.of("work.ask.not-applicable", task.fields().text()),
                "work.field.why",
                "work.verb.not-applicable-now",
                reason -> model.work()
                        .tasks()
                        .answer(task.id(), task.version(), new TaskAnswer(TaskResult.NA, null, reason)),
                done -> {
                    answered = true;
                    model.done(Message.of("work.done.answered"));
                });
    }

    private Button button(String key, Runnable action) {
        var button = new Button(kit.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Button accent(String key, Runnable action) {
        Button button = button(key, action);
        button.getStyleClass().add("accent");
        return button;
    }

    private static List<Column<WorkOrderTask>> columns() {
        return List.of(
                Column.<WorkOrderTask>label(
                                "kind",
                                "work.column.kind",
                                task -> task.fields().kind())
                        .width(120),
                Column.<WorkOrderTask>text(
                                "task",
                                "work.column.task",
                                task -> task.fields().text())
                        .width(340),
                Column.<WorkOrderTask>message(
                                "asked",
                                "work.column.asked",
                                task -> JobText.asked(task.fields()).orElse(null))
                        .width(140),
                Column.<WorkOrderTask>status("answer", "work.column.answer", TasksTab::state)
                        .width(160),
                Column.<WorkOrderTask>text(
                                "note",
                                "work.field.note",
                                task -> task.answer() == null
                                        ? null
                                        : task.answer().note())
                        .width(160),
                Column.<WorkOrderTask>text("by", "work.column.by", WorkOrderTask::answeredBy)
                        .width(110),
                Column.<WorkOrderTask>instant("at", "work.column.at", WorkOrderTask::answeredAt)
                        .width(130));
    }

    private static Status state(WorkOrderTask task) {
        TaskAnswer answer = task.answer();
        if (answer == null) {
            return new Status(Feather.CIRCLE, Message.of("work.task.left"), Meaning.MUTED);
        }
        String unit = task.fields().unit() == null ? "" : task.fields().unit();
        Message says = answer.number() == null
                ? answer.result().label()
                : Message.of("work.task.number", answer.number(), unit);
        return switch (answer.result()) {
            case DONE, PASS -> new Status(Feather.CHECK, says, Meaning.SUCCESS);
            case FAIL -> new Status(Feather.X, says, Meaning.DANGER);
            case NA -> new Status(Feather.SLASH, says, Meaning.MUTED);
        };
    }
}
