package org.millwright.ui.equipment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.equipment.EquipmentDetail;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// The plant's equipment: as a tree or as a list, and beside it all about the piece that is selected.
public final class EquipmentScreen implements Screen {

    private static final Set<String> KINDS = Set.of(
            "equipment",
            "equipment_class",
            "cost_centre",
            "cost_entry",
            "work_order",
            "meter",
            "reading",
            "struck_reading",
            "inspection_round",
            "check_point",
            "round_run",
            "round_answer",
            "round_correction",
            "attachment",
            "attachment_file");

    private static final FileKind WORKBOOK = new FileKind("equipment.workbook", List.of("xlsx"));

    private final Kit kit;
    private final Workbench bench;
    private final EquipmentServices services;
    private final EquipmentModel model;
    private final TreePane tree;
    private final ListPane list;
    private final EquipmentPane pane;
    private final TreeOrList sides;
    private final Retiring retiring;
    private final BorderPane root = new BorderPane();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final TaskSlot counting = new TaskSlot("all equipment");
    private OptionalLong wanted;

    /// @param equipment shown first; none for the tree alone
    public EquipmentScreen(
            Kit kit, Workbench bench, EquipmentServices services, ViewState views, OptionalLong equipment) {
        this.kit = kit;
        this.bench = bench;
        this.services = services;
        this.wanted = equipment;
        model = new EquipmentModel(services, kit.tasks());
        retiring = new Retiring(kit, services, model, bench.notices(), this::onShown);
        tree = new TreePane(kit, services, this::selected);
        tree.whenBare(new EmptyState(Feather.CPU, kit.text("equipment.empty.title"), kit.text("equipment.empty.text"))
                .action(kit.text("equipment.import"), this::openImport));
        list = new ListPane(kit, services, views, this::selectedInList);
        pane = new EquipmentPane(
                kit,
                services,
                model,
                bench,
                views,
                new EquipmentPane.Actions() {
                    @Override
                    public void retire() {
                        EquipmentScreen.this.retire();
                    }

                    @Override
                    public void cancelAdding() {
                        back();
                    }
                },
                this::saved);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        sides = new TreeOrList(kit, views, tree, list, pane);
        sides.onTurned(() -> model.known().ifPresent(this::reveal));
        root.getStyleClass().addAll("surface", "equipment-screen");
        root.setTop(bar());
        root.setCenter(sides.node());
    }

    private Node bar() {
        Button create = new Button(kit.text("equipment.new"));
        create.getStyleClass().add("accent");
        create.setOnAction(event -> add());
        create.setTooltip(new Tooltip(kit.text("equipment.new.tip")));
        Button in = new Button(kit.text("equipment.import"));
        in.setOnAction(event -> openImport());
        Button out = new Button(kit.text("equipment.export"));
        out.setOnAction(event -> export());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox bar = new HBox(sides.choice(), gap, create, in, out);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("screen-bar");
        return bar;
    }

    EquipmentModel model() {
        return model;
    }

    TreePane tree() {
        return tree;
    }

    ListPane list() {
        return list;
    }

    EquipmentPane pane() {
        return pane;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("equipment.title"));
    }

    @Override
    public ObservableValue<String> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void onShown() {
        tree.tree().load();
        list.load();
        count();
        if (wanted.isPresent()) {
            model.show(wanted.getAsLong(), this::reveal);
            wanted = OptionalLong.empty();
        } else {
            model.reload();
        }
    }

    private void count() {
        kit.tasks()
                .load(
                        counting,
                        () -> services.queries().count(ListRequest.ALL.withFilter("status", "current")),
                        count -> status.set(kit.text("equipment.count", count)));
    }

    @Override
    public void onHidden() {
        sides.keepLine();
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(sides.isList() ? list.table().view() : tree.tree());
    }

    @Override
    public Optional<SaveGuard> saveGuard() {
        return Optional.of(pane.guard());
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Message.of("shell.key.find"), ScreenCommand.FIND, this::find),
                ScreenCommand.create(Message.of("equipment.add-below"), this::add),
                ScreenCommand.save(pane.guard().unsaved(), () -> pane.guard().save(done -> {})),
                ScreenCommand.of(Message.of("equipment.view.toggle"), "Shortcut+T", sides::turn),
                ScreenCommand.of(Message.of("equipment.import"), "Shortcut+I", this::openImport),
                ScreenCommand.of(Message.of("equipment.export"), "Shortcut+E", this::export),
                ScreenCommand.of(Message.of("equipment.read-meter"), "Shortcut+M", pane::readMeter),
                ScreenCommand.of(Message.of("equipment.files"), "Shortcut+Shift+F", pane::files),
                ScreenCommand.of(Message.of("equipment.retire"), "Shortcut+Delete", this::retire));
    }

    private void find() {
        (sides.isList() ? list.searchField() : tree.searchField()).requestFocus();
    }

    /// Out of sight, the list only follows.
    private void selectedInList(long id) {
        if (sides.isList()) {
            selected(id);
        }
    }

    private void selected(long id) {
        if (model.asked().filter(asked -> asked == id).isPresent()) {
            return;
        }
        if (pane.guard().unsaved().get()) {
            // stays where it was unless the question is answered otherwise
            model.marked().ifPresentOrElse(this::reveal, tree.tree()::clearSelection);
            bench.navigator().leave(() -> model.show(id, this::reveal));
        } else {
            model.show(id);
        }
    }

    private void reveal(EquipmentDetail detail) {
        tree.tree().reveal(EquipmentModel.way(detail));
        list.table().select(detail.id());
    }

    private void add() {
        bench.navigator().leave(() -> {
            model.add(model.asked(), this::revealAnew);
            pane.focusNew();
        });
    }

    /// A new record is given up; asks when something has been typed.
    private void escape(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && model.isAdding()) {
            press.consume();
            bench.navigator().leave(() -> {
                if (model.isAdding()) {
                    back();
                }
            });
        }
    }

    /// From a new record back to the one it was to stand below.
    private void back() {
        pane.guard().revert();
        if (model.shownProperty().get() instanceof EquipmentModel.Adding(var parent, var choices)
                && parent.isPresent()) {
            model.show(parent.get().id());
        } else {
            model.showNothing();
        }
    }

    private void saved(long id) {
        tree.tree().load();
        list.table().reload(id);
        count();
        model.show(id, this::revealAnew);
        // on its own: the next record may be begun before this one is in sight
        kit.tasks()
                .load(
                        new TaskSlot("saved"),
                        () -> services.queries().detail(id),
                        saved -> saved.map(EquipmentDetail::fields)
                                .ifPresent(fields -> bench.notices()
                                        .done(Message.of("equipment.saved", fields.tag(), fields.name()))));
    }

    /// Also a record that is new or has moved.
    private void revealAnew(EquipmentDetail detail) {
        tree.tree().revealAnew(EquipmentModel.way(detail));
        list.table().select(detail.id());
    }

    private void retire() {
        if (model.known().isPresent()) {
            pane.guard().saveThen(retiring::ask);
        }
    }

    private void openImport() {
        bench.navigator().open(new ImportRoute("equipment"));
    }

    /// All equipment, however the list is filtered, so that it can be imported again; the selected
    /// pieces of the list where there are several.
    private void export() {
        ListChoice chosen = sides.isList() && list.table().selection().size() > 1
                ? list.table().selection().choice().asking(ListPane::query)
                : ListChoice.all(ListRequest.ALL);
        kit.files()
                .save("equipment.export", kit.text("equipment.export.name"), WORKBOOK)
                .ifPresent(target -> bench.jobs()
                        .start(
                                Message.of("equipment.exporting"),
                                progress -> services.export().write(target, chosen, kit.messages(), progress),
                                outcome -> outcome.handle(
                                        rows -> bench.notices()
                                                .done(Message.of("exchange.exported", rows, target.toString())),
                                        bench.notices()::refused)));
    }
}
