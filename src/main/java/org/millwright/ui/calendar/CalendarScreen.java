package org.millwright.ui.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Message;
import org.millwright.maintenance.CalendarEntry;
import org.millwright.maintenance.CalendarEntry.OrderEntry;
import org.millwright.maintenance.CalendarEntry.PlanEntry;
import org.millwright.maintenance.CalendarEntry.RunEntry;
import org.millwright.maintenance.DaySpan;
import org.millwright.maintenance.PlannedJob;
import org.millwright.maintenance.Workload;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PlanRoute;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// The days of a month or a week with the work that stands on them, and what it asks of the crafts.
public final class CalendarScreen implements Screen {

    private static final Set<String> KINDS = Set.of(
            "work_order",
            "work_order_craft",
            "round_run",
            "inspection_round",
            "maintenance_plan",
            "plan_equipment",
            "plan_task",
            "plan_craft",
            "plan_part",
            "plan_service",
            "plan_family",
            "planning_rules",
            "occurrence",
            "plant_week",
            "holiday",
            "person",
            "labour_rate",
            "equipment",
            "equipment_class",
            "cost_centre",
            "meter",
            "reading",
            "struck_reading",
            "out_of_service",
            "round_answer",
            "check_point");

    private final Kit kit;
    private final Workbench bench;
    private final CalendarModel model;
    private final CalendarBar bar;
    private final LoadStrip strip;
    private final CalendarGrid grid;
    private final LoadTable table;
    private final EntryBar entryBar;
    private final Moving moving;
    private final StackPane content = new StackPane();
    private final VBox root;
    private final TaskSlot reading = new TaskSlot("calendar");
    private final TaskSlot planning = new TaskSlot("planned work");
    private final TaskSlot areas = new TaskSlot("areas");
    private final TaskSlot one = new TaskSlot("a day");
    private final SimpleStringProperty status = new SimpleStringProperty("");
    private final Subscription news;
    private final SimpleBooleanProperty movable = new SimpleBooleanProperty();
    private @Nullable Shown shown;
    private List<PlannedJob> planned = List.of();
    private @Nullable DaySpan plannedSpan;
    private PlansRead plans = PlansRead.READING;
    private boolean inSight;

    public CalendarScreen(Kit kit, Workbench bench, CalendarServices services, ViewState views) {
        this.kit = kit;
        this.bench = bench;
        model = new CalendarModel(services, kit.formats().locale(), kit::today);
        moving = new Moving(kit, bench, model, this::changed);
        var actions = new GridActions();
        grid = new CalendarGrid(kit, actions);
        entryBar = new EntryBar(kit, actions, this::askDay);
        table = new LoadTable(kit);
        strip = new LoadStrip(kit);
        bar = new CalendarBar(kit, views, new BarSteps());
        model.view(bar.view());
        content.getChildren().setAll(grid);
        content.setMinHeight(0);
        VBox.setVgrow(content, Priority.ALWAYS);
        root = new VBox(bar, strip, content, entryBar);
        root.getStyleClass().addAll("surface", "calendar");
        news = services.news().to(this::heard);
    }

    private final class GridActions implements EntryActions {

        @Override
        public void chosen(LocalDate day, @Nullable CalendarEntry entry) {
            movable.set(entry != null && !(entry instanceof RunEntry) && EntryText.isOpen(entry));
            entryBar.show(entry);
            if (model.go(day)) {
                load();
            }
        }

        @Override
        public void open(CalendarEntry entry) {
            bench.navigator()
                    .open(
                            switch (entry) {
                                case OrderEntry order ->
                                    new WorkOrderRoute(order.order().id());
                                case RunEntry run -> new LogRoundRoute(run.run().id());
                                case PlanEntry plan ->
                                    new PlanRoute(plan.proposal().plan().planId());
                            });
        }

        @Override
        public void move(CalendarEntry entry, LocalDate to) {
            moving.to(entry, to);
        }

        @Override
        public void showAll(LocalDate day) {
            Shown now = shown;
            if (now != null) {
                kit.tasks().load(one, () -> model.all(now, planned, day), entries -> {
                    var list = new DayList(kit, day, entries, this);
                    kit.cards().show(list, list.list(), () -> {});
                });
            }
        }
    }

    private final class BarSteps implements CalendarSteps {

        @Override
        public void step(int by) {
            model.step(by);
            load();
        }

        @Override
        public void today() {
            model.show(kit.today());
            load();
        }

        @Override
        public void view(CalendarView view) {
            model.view(view);
            load();
        }

        @Override
        public void filtered() {
            load();
        }
    }

    /// Also of what this program has begun elsewhere and ends only now.
    private void heard(Changes changes) {
        if (!shows(changes)) {
            return;
        }
        model.changed();
        if (inSight) {
            load();
        }
    }

    private void changed() {
        model.changed();
        load();
    }

    private void load() {
        DaySpan span = model.span();
        Chosen chosen = bar.chosen();
        bar.title(
                model.view() == CalendarView.WEEK
                        ? kit.text("calendar.week", span.first(), span.last())
                        : kit.formats().month(model.month()));
        if (!span.equals(plannedSpan)) {
            plans(PlansRead.READING, null, List.of());
        }
        kit.tasks().load(reading, () -> model.read(span, chosen), found -> {
            shown = found;
            bar.crafts(found.capacity());
            show();
        });
        kit.tasks()
                .load(
                        planning,
                        () -> model.planned(span),
                        found -> {
                            plans(PlansRead.READ, span, found);
                            show();
                        },
                        this::notPlanned);
    }

    private void notPlanned(Throwable cause) {
        plans(PlansRead.FAILED, null, List.of());
        show();
        throw new IllegalStateException("what the plans make was not read", cause);
    }

    private void plans(PlansRead read, @Nullable DaySpan span, List<PlannedJob> found) {
        plans = read;
        plannedSpan = span;
        planned = found;
    }

    private void show() {
        Shown now = shown;
        if (now == null || !now.span().equals(model.span())) {
            return;
        }
        Workload load = CalendarModel.workload(model.spans(), now, planned);
        boolean asTable = model.view() == CalendarView.LOAD;
        List<Day> days = CalendarModel.days(now, planned);
        int all = days.stream().mapToInt(Day::total).sum();
        status.set(plans == PlansRead.READ ? kit.text("calendar.entries", all) : kit.text(plans.key()));
        strip.setVisible(!asTable);
        strip.setManaged(!asTable);
        if (asTable) {
            table.show(model.spans(), load, plans);
        } else {
            strip.show(load, plans);
            grid.show(days, looks(now), model.day());
        }
        content.getChildren().setAll(asTable ? table : grid);
        entryBar.setVisible(!asTable);
        entryBar.setManaged(!asTable);
    }

    private Map<LocalDate, DayLook> looks(Shown now) {
        Map<LocalDate, DayLook> looks = new HashMap<>();
        boolean week = model.view() == CalendarView.WEEK;
        for (LocalDate day : now.span().days()) {
            looks.put(
                    day,
                    new DayLook(
                            kit.today(),
                            !week && !YearMonth.from(day).equals(model.month()),
                            !now.capacity().works(day),
                            now.holidays().getOrDefault(day, ""),
                            week));
        }
        return looks;
    }

    private void askDay() {
        grid.entry().ifPresent(moving::ask);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("shell.place.calendar"));
    }

    @Override
    public ObservableValue<String> status() {
        return status;
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void onShown() {
        inSight = true;
        changed();
        kit.tasks().load(areas, model::areas, bar::areas);
    }

    @Override
    public void onHidden() {
        inSight = false;
        model.changed();
    }

    @Override
    public void close() {
        news.unsubscribe();
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(grid);
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(
                ScreenCommand.of(Message.of("calendar.previous"), "Shortcut+Page Up", () -> step(-1)),
                ScreenCommand.of(Message.of("calendar.next"), "Shortcut+Page Down", () -> step(1)),
                ScreenCommand.of(Message.of("calendar.go-today"), "Shortcut+T", () -> new BarSteps().today()),
                ScreenCommand.of(Message.of("calendar.show-month"), "Alt+1", () -> bar.choose(CalendarView.MONTH)),
                ScreenCommand.of(Message.of("calendar.show-week"), "Alt+2", () -> bar.choose(CalendarView.WEEK)),
                ScreenCommand.of(Message.of("calendar.show-load"), "Alt+3", () -> bar.choose(CalendarView.LOAD)),
                new ScreenCommand(Message.of("calendar.move"), KeyCombination.valueOf("M"), this::askDay, movable));
    }

    private void step(int by) {
        model.step(by);
        load();
    }

    CalendarGrid grid() {
        return grid;
    }

    CalendarModel model() {
        return model;
    }
}
