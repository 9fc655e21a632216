package org.millwright.ui.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.Message;
import org.millwright.maintenance.OccurrenceRow;
import org.millwright.maintenance.PlanDetail;
import org.millwright.maintenance.PlanRow;
import org.millwright.plant.Plant;
import org.millwright.platform.task.TaskSlot;
import org.millwright.site.PlantProfile;
import org.millwright.ui.exchange.ExchangedList;
import org.millwright.ui.exchange.ListDoor;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ListDetail;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.TabBar;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// Maintenance plans: the list with its editor, and what the plans will produce.
public final class PlansScreen implements Screen {

    private static final Set<String> KINDS = Set.of(
            "maintenance_plan",
            "plan_equipment",
            "occurrence",
            "plan_family",
            "planning_rules",
            "plant_week",
            "holiday",
            "inspection_round",
            "round_run",
            "work_order",
            "equipment",
            "equipment_class",
            "plan_task",
            "plan_craft",
            "plan_part",
            "part",
            "stock",
            "plan_service",
            "meter",
            "reading",
            "struck_reading",
            "out_of_service",
            "round_answer",
            "check_point");

    private static final String PLANS = "plans";
    private static final String DUE = "due";
    private static final String COMPLIANCE = "compliance";
    private static final double LIST_SHARE = 0.57;

    private record Shown(PlanDetail detail, List<OccurrenceRow> occurrences) {}

    private final Kit kit;
    private final Workbench workbench;
    private final PlansModel model;
    private final TaskSlot reading = new TaskSlot("plan");
    private final ViewState views;
    private final VirtualTable<PlanRow> table;
    private final FilterBar bar;
    private final PlanForm form;
    private final OccurrenceList history;
    private final DueWorkPane due;
    private final ForecastPane forecast;
    private final CompliancePane compliance;
    private final ListDoor door;
    private final StackPane side = new StackPane();
    private final TabBar editor;
    private final TabBar tabs;
    private OptionalLong wanted;
    private long shown;

    /// @param plan selected at first
    public PlansScreen(Plant plant, Kit kit, Workbench workbench, ViewState views, OptionalLong plan) {
        this.kit = kit;
        this.workbench = workbench;
        this.views = views;
        this.wanted = plan;
        this.model = new PlansModel(plant, kit.formats().locale());
        door = new ListDoor(kit, workbench, ExchangedList.plans(plant));
        form = new PlanForm(kit, model, this::saved);
        history = new OccurrenceList(kit, workbench.navigator());
        due = new DueWorkPane(kit, workbench, model, views);
        forecast = new ForecastPane(kit, workbench, plant.maintenanceForecast(), () -> currency(plant, kit));
        compliance = new CompliancePane(kit, workbench.navigator(), plant.compliance(), views);
        table = new VirtualTable<>(kit, "plans", columns(), model.rows(), views);
        due.onMade(table::reload);
        table.whenEmpty(new EmptyState(Feather.REPEAT, kit.text("plans.empty"), kit.text("plans.empty-text"))
                .action(kit.text("plans.new"), this::create));
        table.onSelect(selection -> {
            if (selection.single() != null) {
                select(selection.single());
            }
        });
        var create = new Button(kit.text("plans.new"), new FontIcon(Feather.PLUS));
        // where there is no plan yet, the button in the empty list is the one to press, and nothing can be chosen
        table.countProperty().subscribe(count -> {
            create.getStyleClass().remove("accent");
            if (count.intValue() > 0) {
                create.getStyleClass().add("accent");
            }
        });
        create.setOnAction(_ -> create());
        bar = new FilterBar(kit, "plans.find")
                .quick(PlansModel.ACTIVE, "plans.quick.active")
                .quick(PlansModel.ALL, "plans.quick.all")
                .actions(create)
                .filters(table);
        editor = new TabBar("plan", views)
                .tab("rule", kit.text("plans.tab.rule"), form::node)
                .tab("history", kit.text("plans.tab.history"), () -> history)
                .open();
        side.getChildren().setAll(hint());
        tabs = new TabBar("plans", views)
                .tab(PLANS, kit.text("plans.tab.plans"), this::plans)
                .tab(DUE, kit.text("plans.tab.due"), () -> due)
                .tab("forecast", kit.text("plans.tab.forecast"), () -> forecast)
                .tab(COMPLIANCE, kit.text("plans.tab.compliance"), () -> compliance)
                .open();
        tabs.chosenProperty().subscribe(this::readTab);
    }

    private static String currency(Plant plant, Kit kit) {
        var unsaved = PlantProfile.unsaved(
                kit.text(PlantProfile.UNNAMED),
                kit.formats().locale(),
                kit.formats().zone());
        return plant.site().read(unsaved).currency();
    }

    /// The others are read with the plans.
    private void readTab(@Nullable String tab) {
        if ("forecast".equals(tab)) {
            forecast.read();
        } else if (COMPLIANCE.equals(tab)) {
            compliance.read();
        }
    }

    private Node plans() {
        VBox.setVgrow(table, Priority.ALWAYS);
        var list = new VBox(bar, table);
        var split = new ListDetail(kit, PLANS, views, list, side, Orientation.HORIZONTAL, LIST_SHARE);
        bar.actions(door.menu(), split.turnButton());
        return split;
    }

    private Node hint() {
        var hint = new EmptyState(Feather.REPEAT, kit.text("plans.choose"), kit.text("plans.choose-text"));
        hint.visibleProperty().bind(table.countProperty().greaterThan(0));
        return hint;
    }

    private List<Column<PlanRow>> columns() {
        return List.of(
                Column.<PlanRow>text("code", "plans.column.plan", PlanRow::code).width(124),
                Column.<PlanRow>text("name", "plans.column.name", PlanRow::name).width(190),
                Column.<PlanRow>text("rule", "plans.column.rule", row -> Sentences.begun(kit, row.rule()))
                        .width(156)
                        .unsortable(),
                Column.<PlanRow>date("next", "plans.column.next", PlanRow::nextDue)
                        .width(108)
                        .unsortable(),
                Column.<PlanRow>number("machines", "plans.column.machines", PlanRow::machines)
                        .width(80)
                        .unsortable()
                        .hidden(),
                Column.<PlanRow>status("state", "plans.column.state", PlansScreen::state)
                        .width(86)
                        .unsortable(),
                Column.<PlanRow>label("basis", "plans.column.basis", PlanRow::basis)
                        .width(170)
                        .hidden());
    }

    /// What is out of the ordinary: a plan that is off, or work that is open.
    private static @Nullable Status state(PlanRow row) {
        if (!row.active()) {
            return new Status(Feather.PAUSE_CIRCLE, Message.of("plans.state.off"), Meaning.MUTED);
        }
        return row.open() > 0
                ? new Status(Feather.TOOL, Message.of("plans.state.open", row.open()), Meaning.ACCENT)
                : null;
    }

    @Override
    public Node node() {
        return tabs;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("shell.place.plans"));
    }

    @Override
    public ObservableValue<String> status() {
        return tabs.chosenProperty().flatMap(this::counted);
    }

    /// The forecast says its sum itself.
    private ObservableValue<String> counted(String tab) {
        return switch (tab) {
            case PLANS -> table.countText("plans.rows");
            case DUE -> due.countText("plans.date-rows");
            case COMPLIANCE -> compliance.countText("plans.date-rows");
            default -> new ReadOnlyStringWrapper("");
        };
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void onShown() {
        bar.apply();
        due.read();
        readTab(tabs.chosen());
        wanted.ifPresent(id -> {
            wanted = OptionalLong.empty();
            select(id);
        });
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(table.view());
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        commands.add(ScreenCommand.create(Message.of("plans.new"), this::create));
        commands.add(ScreenCommand.find(bar.searchField()));
        commands.add(
                ScreenCommand.save(form.guard().unsaved(), () -> form.guard().save(_ -> {})));
        commands.addAll(door.commands());
        commands.add(ScreenCommand.of(Message.of("plans.show-due"), "Shortcut+D", () -> tabs.choose(DUE)));
        return commands;
    }

    @Override
    public Optional<SaveGuard> saveGuard() {
        return Optional.of(form.guard());
    }

    private void select(long id) {
        if (id == shown && form.guard().unsaved().get()) {
            // the list was read anew around the plan that is edited
            return;
        }
        workbench.navigator().leave(() -> read(id));
    }

    private void read(long id) {
        kit.tasks()
                .load(
                        reading,
                        () -> model.detail(id).map(detail -> new Shown(detail, model.occurrences(id))),
                        found -> found.ifPresent(this::show));
    }

    private void show(Shown read) {
        shown = read.detail().id();
        form.show(read.detail(), read.occurrences());
        history.show(read.occurrences());
        side.getChildren().setAll(editor);
    }

    private void create() {
        workbench.navigator().leave(() -> {
            tabs.choose(PLANS);
            editor.choose("rule");
            shown = 0;
            form.show(null, List.of());
            history.show(List.of());
            side.getChildren().setAll(editor);
            form.focus();
        });
    }

    private void saved(long id) {
        workbench.notices().done(Message.of("plans.saved"));
        table.reload(id);
        due.read();
        read(id);
    }
}
