package org.millwright.ui.stock;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.stock.PartRow;
import org.millwright.ui.files.FilesPane;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ListDetail;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.Selection;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// The parts: a list, and beside it all about the one that is selected.
public final class PartsScreen implements Screen {

    private static final Set<String> KINDS = Set.of(
            "part",
            "stock",
            "stock_alert",
            "storeroom",
            "movement",
            "equipment",
            "work_order",
            "cost_centre",
            "attachment",
            "attachment_file");

    private final Kit kit;
    private final Workbench bench;
    private final StockServices services;
    private final PartsModel model;
    private final VirtualTable<PartRow> table;
    private final FilterBar bar;
    private final FilterMenu filters;
    private final PartPane pane;
    private final ListDetail split;
    private OptionalLong first;

    /// @param part shown first; none for the list alone
    public PartsScreen(Kit kit, Workbench bench, StockServices services, ViewState views, OptionalLong part) {
        this.kit = kit;
        this.bench = bench;
        this.services = services;
        this.first = part;
        model = new PartsModel(services, kit.tasks());
        table = new VirtualTable<>(
                        kit,
                        "parts",
                        PartColumns.parts(),
                        RowSource.of(
                                (request, most) -> services.queries().head(PartsModel.query(request), most),
                                request -> services.queries().ids(PartsModel.query(request)),
                                services.queries()::rows,
                                PartRow::id),
                        views)
                .startingWithTheFirst()
                .onSelect(this::selected)
                .whenEmpty(new EmptyState(Feather.PACKAGE, kit.text("parts.empty.title"), kit.text("parts.empty.text"))
                        .action(kit.text("parts.new"), this::create));
        var files = new FilesPane(kit, services.files(), services.desk(), views, bench);
        pane = new PartPane(kit, services, model, views, bench.notices(), files, this::saved);
        pane.onPosted(this::posted);
        pane.onGivingUp(() -> bench.navigator().leave(() -> {
            pane.showNothing();
            table.view().requestFocus();
        }));
        Button create = new Button(kit.text("parts.new"));
        create.setOnAction(event -> create());
        Button export = new Button();
        export.textProperty().bind(table.exportText("parts.export"));
        export.setOnAction(event -> export());
        bar = new FilterBar(kit, "parts.find")
                .quick(PartsModel.USED, "parts.filter.used")
                .quick(PartsModel.LOW, "parts.filter.low")
                .quick(PartsModel.UNUSED, "parts.filter.unused")
                .filters(table);
        filters = new FilterMenu(kit, services, bar);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox list = new VBox(bar, table);
        list.getStyleClass().add("surface");
        split = new ListDetail(kit, "parts", views, list, pane);
        bar.actions(create, filters, export, split.turnButton());
    }

    @Override
    public Node node() {
        return split;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("parts.title"));
    }

    @Override
    public ObservableValue<String> status() {
        return table.countText("parts.count");
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void onShown() {
        bar.apply();
        filters.load();
        model.countLow(bar::counts);
        if (first.isPresent()) {
            open(first.getAsLong());
            first = OptionalLong.empty();
        } else {
            model.reload();
            pane.readFiles();
        }
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(table.view());
    }

    @Override
    public Optional<SaveGuard> saveGuard() {
        return Optional.of(pane.guard());
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.find(bar.searchField()),
                ScreenCommand.create(Message.of("parts.new"), this::create),
                ScreenCommand.save(pane.guard().unsaved(), () -> pane.guard().save(done -> {})),
                command("parts.issue", "I", pane::issue),
                command("parts.receive", "R", pane::receive),
                command("parts.levels", "L", pane::levels),
                command("parts.edit", "E", pane::edit),
                command("parts.files", "Shortcut+Shift+F", pane::files),
                new ScreenCommand(
                        Message.of("parts.return"),
                        KeyCombination.valueOf("B"),
                        pane.movements()::giveBack,
                        pane.movements().returnable()),
                new ScreenCommand(
                        Message.of("parts.reverse"),
                        KeyCombination.valueOf("X"),
                        pane.movements()::reverse,
                        pane.movements().reversible()),
                ScreenCommand.of(Message.of("parts.export"), "Shortcut+E", this::export));
    }

    VirtualTable<PartRow> table() {
        return table;
    }

    private ScreenCommand command(String label, String key, Runnable action) {
        return new ScreenCommand(Message.of(label), KeyCombination.valueOf(key), action, pane.hasPart());
    }

    private void selected(Selection selection) {
        Long id = selection.single();
        if (id != null && !model.shows(id)) {
            unlessUnsaved(() -> open(id));
        }
    }

    /// Asks about edits that are not saved yet before it goes on; until then the part they belong to stays.
    private void unlessUnsaved(Runnable goOn) {
        SaveGuard guard = pane.guard();
        if (!guard.unsaved().get()) {
            goOn.run();
            return;
        }
        model.part().ifPresentOrElse(part -> table.select(part.id()), table::deselect);
        bench.navigator().leave(goOn);
    }

    private void create() {
        unlessUnsaved(() -> {
            table.deselect();
            pane.showNew();
        });
    }

    private void saved(long partId) {
        bench.notices().done(Message.of("parts.saved"));
        table.reload();
        open(partId);
    }

    private void posted(Message what) {
        bench.notices().done(what);
        table.reload();
        model.countLow(bar::counts);
    }

    /// Shows a part, and selects it in the list.
    private void open(long partId) {
        model.show(partId);
        if (!Objects.equals(table.selection().single(), partId)) {
            table.select(partId);
        }
    }

    private void export() {
        var chosen = table.chosen().asking(PartsModel::query);
        SheetSave.ask(
                kit,
                bench,
                "parts.export.name",
                (file, progress, cancelled) ->
                        services.sheets().parts(file, chosen, kit.messages(), progress, cancelled));
    }
}
