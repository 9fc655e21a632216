package org.millwright.ui.workorder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.task.Cancellation;
import org.millwright.ui.files.FileDesk;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ListDetail;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Selection;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;
import org.millwright.workorder.WorkOrderRef;

/// All work orders: the list, and the one that is selected.
public final class WorkOrdersScreen implements Screen {

    private static final FileKind WORKBOOK = new FileKind("work.export.kind", List.of("xlsx"));

    private final Kit kit;
    private final Workbench workbench;
    private final Work work;
    private final OrderModel model;
    private final OrderList list;
    private final OrderDetailPane detail;
    private final ListDetail node;
    private boolean shown;

    public WorkOrdersScreen(Plant plant, Kit kit, Workbench workbench, ViewState views, FileDesk desk) {
        this.kit = kit;
        this.workbench = workbench;
        this.work = Work.of(plant);
        this.model = new OrderModel(kit, work, workbench.notices());
        this.detail = new OrderDetailPane(model, views, workbench, desk);
        var create = new Button(kit.text("work.verb.new"));
        create.getStyleClass().add("accent");
        create.setOnAction(event -> create());
        var export = new Button();
        export.setId("export");
        export.setOnAction(event -> export());
        this.list = new OrderList(kit, work, views, this::create, create, export);
        this.node = new ListDetail(kit, "work-orders", views, list, detail);
        export.textProperty().bind(list.table().exportText("work.verb.export"));
        list.bar().actions(node.turnButton());
        list.table().startingWithTheFirst().onSelect(this::selected);
        list.table().onOpen(id -> workbench.navigator().open(new WorkOrderRoute(id)));
        model.onChanged(list::refresh);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("shell.place.work-orders")).getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> status() {
        return list.table().countText("work.rows");
    }

    @Override
    public Set<String> kinds() {
        return OrderDetailPane.KINDS;
    }

    @Override
    public void onShown() {
        if (shown) {
            list.refresh();
        } else {
            list.reload();
        }
        shown = true;
        model.reload();
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(list.table().view());
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        commands.add(ScreenCommand.create(Message.of("work.verb.new"), this::create));
        commands.add(ScreenCommand.find(list.bar().searchField()));
        commands.add(ScreenCommand.of(Message.of("work.key.export"), "Shortcut+E", this::export));
        commands.addAll(detail.commands());
        return commands;
    }

    @Override
    public Optional<SaveGuard> saveGuard() {
        return Optional.of(detail.guard());
    }

    /// Shows a work order of the list.
    void select(long id) {
        list.table().select(id);
    }

    /// Another row: edits that are not saved yet are asked about first, and until then the row they belong to stays.
    private void selected(Selection selection) {
        Long id = selection.single();
        Long before = model.id();
        if (id == null || id.equals(before)) {
            return;
        }
        if (before == null || !detail.guard().unsaved().get()) {
            model.open(id);
            return;
        }
        list.table().select(before);
        workbench.navigator().leave(() -> {
            model.open(id);
            list.table().select(id);
        });
    }

    private void create() {
        workbench.navigator().leave(() -> NewOrderQuestion.open(kit, work, this::created));
    }

    private void created(WorkOrderRef made) {
        workbench.notices().done(Message.of("workorder.made", made.number()));
        list.table().view().getSelectionModel().clearSelection();
        model.open(made.id());
        list.refresh(made.id());
    }

    private void export() {
        kit.files()
                .save("work.export.title", kit.text("work.export.file"), WORKBOOK)
                .ifPresent(this::export);
    }

    private void export(Path target) {
        var chosen = list.chosen();
        workbench
                .jobs()
                .<Outcome<Long>>start(
                        Message.of("work.export.title"),
                        progress -> work.export()
                                .write(
                                        target,
                                        chosen,
                                        kit.messages(),
                                        progress,
                                        () -> Cancellation.current().isCancelled()),
                        outcome -> outcome.handle(
                                rows -> workbench
                                        .notices()
                                        .done(Message.of("work.export.done", rows, target.toString())),
                                workbench.notices()::refused));
    }
}
