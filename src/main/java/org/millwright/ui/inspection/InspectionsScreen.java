package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.millwright.kernel.Message;
import org.millwright.plant.Plant;
import org.millwright.ui.exchange.ExchangedList;
import org.millwright.ui.exchange.ListDoor;
import org.millwright.ui.kit.FileOpener;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.TabBar;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// Inspections: the runs that are due and those that were walked, and the rounds themselves.
public final class InspectionsScreen implements Screen {

    private static final Set<String> KINDS = Set.of(
            "inspection_round",
            "check_point",
            "round_run",
            "round_answer",
            "round_correction",
            "revision_point",
            "equipment",
            "work_order");

    private static final String RUNS = "runs";
    private static final String ROUNDS = "rounds";
    private static final String ALERTS = "alerts";
    private static final String RESULTS = "results";

    private final Kit kit;
    private final RunsPane runs;
    private final RoundsPane rounds;
    private final AlertsPane alerts;
    private final ResultsPane results;
    private final ListDoor door;
    private final TabBar tabs;

    public InspectionsScreen(Plant plant, Kit kit, Workbench workbench, ViewState views, FileOpener opener) {
        this.kit = kit;
        RoundsModel model = new RoundsModel(plant);
        runs = new RunsPane(kit, model, workbench.navigator(), views, this::create);
        door = new ListDoor(kit, workbench, ExchangedList.rounds(plant));
        rounds = new RoundsPane(kit, model, workbench, views, opener);
        rounds.bar().actions(door.menu());
        alerts = new AlertsPane(kit, model, workbench.navigator(), views);
        results = new ResultsPane(
                kit, new ResultsModel(plant.roundResults(), kit.tasks(), kit::today), workbench.navigator(), views);
        tabs = new TabBar("inspections", views)
                .tab(RUNS, kit.text("rounds.tab.runs"), () -> runs)
                .tab(ALERTS, kit.text("rounds.tab.alerts"), () -> alerts)
                .tab(RESULTS, kit.text("results.tab"), () -> results)
                .tab(ROUNDS, kit.text("rounds.tab.rounds"), () -> rounds)
                .open();
        // counting is work: only for who looks
        tabs.chosenProperty().subscribe(chosen -> {
            if (RESULTS.equals(chosen)) {
                results.read();
            }
        });
    }

    @Override
    public Node node() {
        return tabs;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("shell.place.inspections")).getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> status() {
        return tabs.chosenProperty().flatMap(tab -> table().countText(counted(tab)));
    }

    private static String counted(String tab) {
        return switch (tab) {
            case ALERTS -> "rounds.alert-rows";
            case RESULTS -> "results.rows";
            default -> "rounds.rows";
        };
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void onShown() {
        runs.read();
        rounds.read();
        alerts.read();
        if (RESULTS.equals(tabs.chosen())) {
            results.read();
        }
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(table().view());
    }

    @Override
    public List<ScreenCommand> commands() {
        List<ScreenCommand> commands = new ArrayList<>();
        commands.add(ScreenCommand.create(Message.of("rounds.verb.new"), this::create));
        commands.add(ScreenCommand.of(Message.of("rounds.verb.start"), "Shortcut+R", runs::start));
        commands.add(ScreenCommand.find(
                onRounds() ? rounds.bar().searchField() : runs.bar().searchField()));
        commands.add(ScreenCommand.save(
                rounds.form().guard().unsaved(), () -> rounds.form().guard().save(done -> {})));
        commands.add(point("rounds.key.add-point", "Shortcut+Shift+N", PointsEntry::add));
        commands.add(point("rounds.key.point-up", "Alt+Up", points -> points.move(-1)));
        commands.add(point("rounds.key.point-down", "Alt+Down", points -> points.move(1)));
        commands.add(point("rounds.key.copy-point", "Shortcut+Shift+D", PointsEntry::copy));
        commands.add(point("rounds.key.remove-point", "Shortcut+Shift+Delete", PointsEntry::remove));
        commands.add(new ScreenCommand(
                Message.of("rounds.verb.copy"),
                KeyCombination.valueOf("Shortcut+Shift+C"),
                () -> rounds.copy(),
                editingARound()));
        commands.add(new ScreenCommand(
                Message.of("rounds.verb.print"),
                KeyCombination.valueOf("Shortcut+P"),
                () -> rounds.print(),
                editingARound()));
        commands.add(ScreenCommand.of(Message.of("points.history"), "Shortcut+H", this::history));
        commands.add(ScreenCommand.of(Message.of("rounds.key.runs"), "Shortcut+D", () -> show(RUNS)));
        commands.add(ScreenCommand.of(Message.of("rounds.key.alerts"), "Shortcut+Shift+L", () -> show(ALERTS)));
        commands.add(ScreenCommand.of(Message.of("results.key"), "Shortcut+Shift+R", () -> show(RESULTS)));
        commands.add(ScreenCommand.of(Message.of("rounds.key.rounds"), "Shortcut+L", () -> show(ROUNDS)));
        commands.addAll(door.commands());
        return commands;
    }

    /// Of the point that is selected in the tab in sight.
    private void history() {
        if (ALERTS.equals(tabs.chosen())) {
            alerts.history();
        } else if (onRounds()) {
            rounds.form().points().history();
        }
    }

    /// What is done to the check points, while a round is edited.
    private ScreenCommand point(String label, String key, Consumer<PointsEntry> action) {
        return new ScreenCommand(
                Message.of(label),
                KeyCombination.valueOf(key),
                () -> action.accept(rounds.form().points()),
                editingARound());
    }

    private BooleanBinding editingARound() {
        return Bindings.createBooleanBinding(
                () -> onRounds() && rounds.editing().get(), tabs.chosenProperty(), rounds.editing());
    }

    private void show(String tab) {
        tabs.choose(tab);
        // what is in the tab comes into the window with its skin
        tabs.applyCss();
        focusTarget().ifPresent(Node::requestFocus);
    }

    @Override
    public Optional<SaveGuard> saveGuard() {
        return Optional.of(rounds.form().guard());
    }

    RunsPane runs() {
        return runs;
    }

    RoundsPane rounds() {
        return rounds;
    }

    ResultsPane results() {
        return results;
    }

    AlertsPane alerts() {
        return alerts;
    }

    private void create() {
        tabs.choose(ROUNDS);
        rounds.create();
    }

    private VirtualTable<?> table() {
        if (ALERTS.equals(tabs.chosen())) {
            return alerts.table();
        } else if (RESULTS.equals(tabs.chosen())) {
            return results.table();
        }
        return onRounds() ? rounds.table() : runs.table();
    }

    private boolean onRounds() {
        return ROUNDS.equals(tabs.chosen());
    }
}
