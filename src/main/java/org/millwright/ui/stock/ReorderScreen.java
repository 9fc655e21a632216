package org.millwright.ui.stock;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.PartsRoute;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.stock.ReorderModel.Line;

/// What to order again, by supplier, with the reasons of each quantity in place.
public final class ReorderScreen implements Screen {

    private static final Set<String> KINDS = Set.of("part", "stock", "storeroom");

    private static final KeyCombination EXPLAIN = KeyCombination.valueOf("Space");
    private static final KeyCombination OPEN = KeyCombination.valueOf("Enter");

    private final Kit kit;
    private final Workbench bench;
    private final StockServices services;
    private final ReorderModel model;
    private final ListView<Line> list = new ListView<>();
    private final VBox root;

    public ReorderScreen(Kit kit, Workbench bench, StockServices services) {
        this.kit = kit;
        this.bench = bench;
        this.services = services;
        model = new ReorderModel(services.queries(), kit.tasks());
        list.setItems(model.lines());
        model.countProperty().subscribe(this::selectFirst);
        list.setCellFactory(view -> new ReorderCell(kit, this::explain));
        list.setPlaceholder(new EmptyState(
                        Feather.CHECK_CIRCLE, kit.text("reorder.empty.title"), kit.text("reorder.empty.text"))
                .action(kit.text("reorder.empty.parts"), () -> bench.navigator().open(new PartsRoute())));
        list.setAccessibleText(kit.text("reorder.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openPart();
            }
        });
        list.getStyleClass().add("reorder-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox headings = headings();
        headings.visibleProperty().bind(Bindings.isNotEmpty(model.lines()));
        root = new VBox(bar(), headings, list);
        root.getStyleClass().addAll("surface", "reorder");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("reorder.title"));
    }

    @Override
    public ObservableValue<String> status() {
        return Bindings.createStringBinding(
                () -> kit.text("reorder.lines", model.countProperty().get()), model.countProperty());
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void onShown() {
        model.load();
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(list);
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                new ScreenCommand(Message.of("reorder.explain"), EXPLAIN, this::explainSelected),
                new ScreenCommand(Message.of("reorder.open"), OPEN, this::openPart),
                ScreenCommand.of(Message.of("reorder.export"), "Shortcut+E", this::export));
    }

    ListView<Line> list() {
        return list;
    }

    private HBox bar() {
        Label hint = new Label(kit.text("reorder.hint"));
        hint.getStyleClass().add("caption");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button export = new Button(kit.text("reorder.export"));
        export.getStyleClass().add("accent");
        export.setOnAction(event -> export());
        export.disableProperty().bind(Bindings.isEmpty(model.lines()));
        HBox bar = new HBox(hint, gap, export);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("filter-bar");
        return bar;
    }

    private HBox headings() {
        Label name = heading("reorder.column.name");
        name.setPrefWidth(ReorderCell.NAME);
        HBox row = new HBox(
                ReorderCell.fixed(heading("reorder.column.part"), ReorderCell.PART_NO),
                name,
                ReorderCell.fixed(heading("reorder.column.storeroom"), ReorderCell.STOREROOM),
                figure("reorder.column.on-hand"),
                figure("reorder.column.order"),
                ReorderCell.fixed(heading("reorder.column.expected"), ReorderCell.EXPECTED),
                ReorderCell.fixed(new Label(), ReorderCell.WHY));
        row.getStyleClass().addAll("reorder-line", "reorder-headings");
        return row;
    }

    private Label figure(String key) {
        Label label = ReorderCell.fixed(heading(key), ReorderCell.FIGURE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private Label heading(String key) {
        Label label = new Label(kit.text(key));
        label.getStyleClass().add("caption");
        return label;
    }

    /// So that the keys work at once; the first line names a supplier.
    private void selectFirst() {
        if (list.getSelectionModel().isEmpty() && model.lines().size() > 1) {
            list.getSelectionModel().select(1);
        }
    }

    private void key(KeyEvent event) {
        if (EXPLAIN.match(event)) {
            event.consume();
            explainSelected();
        } else if (OPEN.match(event)) {
            event.consume();
            openPart();
        }
    }

    private void explainSelected() {
        explain(list.getSelectionModel().getSelectedIndex());
    }

    /// The line keeps the selection and the focus when its reasons open.
    private void explain(int index) {
        model.toggle(index);
        list.getSelectionModel().select(index);
        list.getFocusModel().focus(index);
    }

    private void openPart() {
        if (list.getSelectionModel().getSelectedItem() instanceof Line.Part(var row, var explained)) {
            bench.navigator().open(new PartRoute(row.partId()));
        }
    }

    private void export() {
        SheetSave.ask(
                kit,
                bench,
                "reorder.export.name",
                (file, progress, cancelled) -> services.sheets().reorder(file, kit.messages(), cancelled));
    }
}
