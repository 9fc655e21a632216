package org.millwright.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.plant.Plant;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.StatTile;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.Route.InspectionsRoute;
import org.millwright.ui.nav.Route.PlansRoute;
import org.millwright.ui.nav.Route.ReorderRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// What needs me now: rounds, work, stock; each line one key from the action.
public final class TodayScreen implements Screen {

    private static final Set<String> KINDS = Set.of(
            "round_run",
            "round_answer",
            "inspection_round",
            "check_point",
            "work_order",
            "equipment",
            "part",
            "stock",
            "stock_alert",
            "storeroom",
            "maintenance_plan",
            "plan_equipment",
            "occurrence",
            "plan_family",
            "planning_rules",
            "meter",
            "reading",
            "struck_reading",
            "out_of_service",
            "plant_week",
            "holiday",
            "person",
            "labour_rate");

    private static final double TILES_WIDTH = 220;

    private final Kit kit;
    private final Workbench workbench;
    private final TodayModel model;
    private final TaskSlot reading = new TaskSlot("today");
    private final ListView<TodayLine> lines = new ListView<>();
    private final Label day = new Label();
    private final Button generate = new Button();
    private final StatTile overdue;
    private final StatTile week;
    private final StatTile rounds;
    private final StatTile stock;
    private final VBox tiles;
    private final BorderPane root = new BorderPane();

    public TodayScreen(Plant plant, Kit kit, Workbench workbench) {
        this.model = new TodayModel(plant);
        this.kit = kit;
        this.workbench = workbench;
        overdue = tile("today.tile.overdue", new WorkOrdersRoute());
        week = tile("today.tile.week", new WorkOrdersRoute());
        rounds = tile("today.tile.rounds", new InspectionsRoute());
        stock = tile("today.tile.stock", new ReorderRoute());
        lines.getStyleClass().add("today-list");
        lines.setAccessibleText(kit.text("today.list"));
        lines.setCellFactory(_ -> new TodayCell(kit, workbench.navigator()::open));
        lines.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected();
            }
        });
        lines.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((before, now) -> skipHeading(before.intValue(), now.intValue()));
        generate.getStyleClass().add("accent");
        generate.setOnAction(_ -> generate());
        generate.managedProperty().bind(generate.visibleProperty());
        generate.setVisible(false);
        tiles = new VBox(overdue, week, rounds, stock);
        tiles.getStyleClass().add("today-tiles");
        tiles.setPrefWidth(TILES_WIDTH);
        root.getStyleClass().add("today");
        root.setTop(top());
        root.setCenter(lines);
        root.setRight(tiles);
    }

    private HBox top() {
        day.getStyleClass().add("section-title");
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var top = new HBox(day, filler, generate);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("today-top");
        return top;
    }

    private StatTile tile(String caption, Route route) {
        return new StatTile(kit.text(caption), () -> workbench.navigator().open(route));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("shell.place.today"));
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void onShown() {
        day.setText(kit.formats().dayInFull(kit.today()));
        LocalDate today = kit.today();
        kit.tasks().load(reading, () -> model.waiting(today), view -> {
            show(view);
            kit.tasks().load(reading, () -> model.withPlans(view, today), this::showPlans);
        });
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(lines);
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(new ScreenCommand(
                Message.of("today.generate-command"),
                KeyCombination.valueOf("Shortcut+G"),
                this::generate,
                generate.visibleProperty()));
    }

    private void show(TodayView view) {
        int selected = lines.getSelectionModel().getSelectedIndex();
        lines.getItems().setAll(view.lines());
        number(overdue, view.overdueOrders(), Meaning.DANGER);
        number(week, view.dueThisWeek(), Meaning.NONE);
        number(rounds, view.openRounds(), Meaning.WARNING);
        number(stock, view.atMinimum(), Meaning.WARNING);
        root.setCenter(center(view));
        root.setRight(view.bare() ? null : tiles);
        if (!view.lines().isEmpty()) {
            lines.getSelectionModel()
                    .select(Math.clamp(selected, 1, view.lines().size() - 1));
        }
    }

    private void showPlans(TodayView view) {
        generate.setText(kit.text("today.generate", view.toGenerate()));
        generate.setVisible(view.toGenerate() > 0);
        if (!view.bare()) {
            root.setCenter(center(view));
        }
    }

    private Node center(TodayView view) {
        if (view.bare()) {
            return new FirstSteps(kit, workbench, model, view.samples(), this::onShown);
        }
        return view.nothingWaits() ? nothing() : lines;
    }

    private Node nothing() {
        return new EmptyState(Feather.SUN, kit.text("today.nothing"), kit.text("today.nothing-text"))
                .action(kit.text("today.to-plans"), () -> workbench.navigator().open(new PlansRoute()));
    }

    private void number(StatTile tile, int count, Meaning whenAny) {
        tile.show(kit.formats().integer(count), "", List.of(), "", count > 0 ? whenAny : Meaning.MUTED);
    }

    /// The arrow keys stop at what can be done, not at headings.
    private void skipHeading(int before, int now) {
        if (now < 0 || now >= lines.getItems().size() || lines.getItems().get(now) instanceof TodayLine.Item) {
            return;
        }
        int next = now < before && now > 0 ? now - 1 : now + 1;
        lines.getSelectionModel().select(next);
    }

    private void openSelected() {
        if (lines.getSelectionModel().getSelectedItem() instanceof TodayLine.Item item) {
            workbench.navigator().open(item.route());
        }
    }

    private void generate() {
        generate.setDisable(true);
        kit.tasks()
                .run(
                        () -> model.generate(kit.today()),
                        outcome -> {
                            generate.setDisable(false);
                            outcome.handle(
                                    made -> workbench
                                            .notices()
                                            .done(Message.of(
                                                    "today.generated",
                                                    made.made().size())),
                                    workbench.notices()::refused);
                            onShown();
                        },
                        fault -> {
                            generate.setDisable(false);
                            workbench.notices().error(Message.of("today.not-generated"));
                        });
    }
}
