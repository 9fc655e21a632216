package org.millwright.ui.workorder;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.ui.files.FileDesk;
import org.millwright.ui.files.FilesPane;
import org.millwright.ui.kit.DetailHeader;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.TabBar;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;
import org.millwright.workorder.Moves;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderStatus;

/// One work order: what it is, where it stands, the moves it allows, and its tabs.
final class OrderDetailPane extends StackPane {

    /// Of the records that are seen here.
    static final Set<String> KINDS = Set.of(
            "work_order",
            "work_order_move",
            "work_order_task",
            "work_order_craft",
            "work_order_part",
            "work_order_service",
            "labour_entry",
            "cost_entry",
            "movement",
            "part",
            "storeroom",
            "person",
            "labour_rate",
            "equipment",
            "equipment_class",
            "cost_centre",
            "check_point",
            "round_answer",
            "round_run",
            "inspection_round",
            "revision_point",
            "attachment",
            "attachment_file");

    private static final String TASKS = "tasks";
    private static final String PARTS = "parts";
    private static final String LABOUR = "labour";
    private static final String FILES = "files";

    private final OrderModel model;
    private final Kit kit;
    private final DetailHeader header;
    private final Questions questions;
    private final MoveButtons buttons;
    private final OrderForm form;
    private final TasksTab tasks;
    private final PartsTab parts;
    private final LabourTab labour;
    private final FilesPane files;
    private final TabBar tabs;
    private final VBox whole;
    private final EmptyState nothing;

    OrderDetailPane(OrderModel model, ViewState views, Workbench bench, FileDesk desk) {
        this.model = model;
        this.kit = model.kit();
        header = new DetailHeader(kit);
        form = new OrderForm(model);
        questions = new Questions(model, form.guard());
        buttons = new MoveButtons(kit, questions);
        tasks = new TasksTab(model, views);
        parts = new PartsTab(model, views);
        labour = new LabourTab(model, views);
        files = new FilesPane(kit, model.work().files(), desk, views, bench);
        var overview = new OverviewTab(model, form, bench.navigator()::open);
        tabs = new TabBar("work-order", views)
                .tab("overview", kit.text("work.tab.overview"), () -> overview)
                .tab(TASKS, kit.text("work.tab.tasks"), () -> tasks)
                .tab(PARTS, kit.text("work.tab.parts"), () -> parts)
                .tab(LABOUR, kit.text("work.tab.labour"), () -> labour)
                .tab("history", kit.text("work.tab.history"), () -> new HistoryTab(model))
                .tab(FILES, kit.text("work.tab.files"), () -> files)
                .open();
        files.count().subscribe(count -> tabs.count(FILES, count));
        model.whenRead(shown ->
                files.show(shown.detail().id(), shown.detail().order().status().takesChanges()));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        whole = new VBox(header, tabs);
        nothing = new EmptyState(Feather.TOOL, kit.text("work.none-chosen"), kit.text("work.none-chosen-text"));
        getStyleClass().addAll("work-order", "surface");
        getChildren().setAll(nothing);
        model.shownProperty().subscribe(this::show);
    }

    SaveGuard guard() {
        return form.guard();
    }

    /// Where the keyboard begins.
    TabBar tabs() {
        return tabs;
    }

    /// What the keyboard can do with the work order in sight.
    List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.save(form.guard().unsaved(), () -> form.guard().save(saved -> {})),
                command("work.key.complete", "Shortcut+Enter", WorkOrderAction.COMPLETE),
                command("work.key.start", "Shortcut+Shift+S", WorkOrderAction.START, WorkOrderAction.RESUME),
                command("work.key.hold", "Shortcut+Shift+H", WorkOrderAction.HOLD),
                command("work.key.close", "Shortcut+Shift+Enter", WorkOrderAction.CLOSE),
                ScreenCommand.of(Message.of("work.key.files"), "Shortcut+Shift+F", this::openFiles),
                new ScreenCommand(
                        Message.of("work.key.tasks"),
                        KeyCombination.valueOf("Shortcut+Shift+T"),
                        this::answerTasks,
                        is(WorkOrderStatus::takesChanges)),
                new ScreenCommand(
                        Message.of("work.key.hours"),
                        KeyCombination.valueOf("Shortcut+Shift+L"),
                        this::enterHours,
                        is(WorkOrderStatus::takesBookings)),
                new ScreenCommand(
                        Message.of("work.key.issue"),
                        KeyCombination.valueOf("Shortcut+Shift+I"),
                        this::enterParts,
                        is(WorkOrderStatus::takesParts)));
    }

    private ScreenCommand command(String label, String key, WorkOrderAction... either) {
        return new ScreenCommand(
                Message.of(label),
                KeyCombination.valueOf(key),
                () -> List.of(either).forEach(questions::move),
                is(status -> List.of(either).stream().anyMatch(Moves.allowed(status)::contains)));
    }

    private ObservableBooleanValue is(Predicate<WorkOrderStatus> state) {
        return Bindings.createBooleanBinding(
                () -> {
                    OrderModel.Shown shown = model.shownProperty().get();
                    return shown != null && state.test(shown.detail().order().status());
                },
                model.shownProperty());
    }

    private void answerTasks() {
        tabs.choose(TASKS);
        tasks.begin();
    }

    private void enterHours() {
        tabs.choose(LABOUR);
        labour.begin();
    }

    private void enterParts() {
        tabs.choose(PARTS);
        parts.begin();
    }

    private void openFiles() {
        if (getChildren().contains(whole)) {
            tabs.choose(FILES);
            files.begin();
        }
    }

    private void show(OrderModel.@Nullable Shown shown) {
        if (shown == null) {
            getChildren().setAll(nothing);
            return;
        }
        WorkOrderDetail detail = shown.detail();
        WorkOrderStatus status = detail.order().status();
        header.show(
                detail.order().number(),
                detail.order().fields().title(),
                place(detail),
                WorkOrderLook.status(status),
                WorkOrderLook.waiting(detail.order().state().holdReason()),
                WorkOrderLook.urgent(detail.order().fields().dueOn(), status, kit.today()));
        header.actions(buttons.of(status));
        tabs.count(TASKS, tasksDone(shown));
        tabs.count(PARTS, count(detail.parts().size()));
        tabs.count(LABOUR, count((int)
                detail.labour().stream().filter(line -> line.counts()).count()));
        if (!getChildren().contains(whole)) {
            getChildren().setAll(whole);
        }
    }

    /// "2/5" of a job that asks for something.
    private String tasksDone(OrderModel.Shown shown) {
        int all = shown.tasks().size();
        return all == 0
                ? ""
                : kit.formats().integer(all - shown.tasksLeft()) + "/"
                        + kit.formats().integer(all);
    }

    private String count(int lines) {
        return lines == 0 ? "" : kit.formats().integer(lines);
    }

    private static String place(WorkOrderDetail detail) {
        String above = detail.path().reversed().stream().map(row -> row.name()).collect(Collectors.joining(" \u203a "));
        String machine = detail.equipmentTag() + " " + detail.equipmentName();
        return above.isEmpty() ? machine : machine + " \u203a " + above;
    }
}
