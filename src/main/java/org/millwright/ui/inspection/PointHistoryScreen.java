package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.inspection.PointHistory;
import org.millwright.inspection.app.InspectionQueries;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.DetailHeader;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PointHistoryRoute;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// One check point through all its signed rounds: a chart with its limits, where it is heading, and the record. Enter
/// opens the round of a line.
public final class PointHistoryScreen implements Screen {

    private static final Set<String> KINDS = Set.of(
            "inspection_round",
            "check_point",
            "revision_point",
            "round_run",
            "round_answer",
            "round_correction",
            "equipment",
            "work_order");

    private final Kit kit;
    private final Workbench workbench;
    private final PointHistoryModel model;
    private final DetailHeader header;
    private final Button machine;
    private final TrendPane trend;
    private final PointHistoryTable table;
    private final VBox root;

    public PointHistoryScreen(
            InspectionQueries queries, Kit kit, Workbench workbench, ViewState views, PointHistoryRoute route) {
        this.kit = kit;
        this.workbench = workbench;
        model = new PointHistoryModel(queries, kit.tasks(), route.checkPointId());
        header = new DetailHeader(kit);
        machine = new Button(kit.text("points.verb.machine"), new FontIcon(Feather.CPU));
        machine.setId("open-machine");
        machine.setOnAction(event -> openMachine());
        trend = new TrendPane(kit);
        // an empty chart would say that nothing was ever found
        show(false);
        table = new PointHistoryTable(
                kit, views, run -> workbench.navigator().open(new LogRoundRoute(run, route.checkPointId())));
        VBox.setVgrow(table.table(), Priority.ALWAYS);
        root = new VBox(header, trend, table.table());
        root.getStyleClass().addAll("surface", "point-history");
        model.shownProperty().subscribe(this::show);
    }

    private void show(PointHistoryModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        PointHistory history = shown.history();
        header.show(
                history.stop().tag(),
                history.name(),
                kit.text("points.place", history.stop().name(), history.roundCode(), history.roundName()),
                states(shown).toArray(Status[]::new));
        header.actions(machine);
        boolean measured = history.question().kind().isMeasured();
        show(measured);
        if (measured) {
            trend.show(history, shown.trend());
        }
        table.show(history.rows());
    }

    private void show(boolean chart) {
        trend.setVisible(chart);
        trend.setManaged(chart);
    }

    private static List<Status> states(PointHistoryModel.Shown shown) {
        List<Status> states = new ArrayList<>();
        shown.latest().ifPresent(row -> states.add(RoundLook.found(row.right())));
        if (!shown.history().active()) {
            states.add(new Status(Feather.PAUSE_CIRCLE, Message.of("rounds.point.inactive"), Meaning.MUTED));
        }
        shown.rate()
                .percent()
                .ifPresent(percent -> states.add(new Status(
                        Feather.PERCENT,
                        Message.of(
                                "points.pass-rate",
                                percent,
                                shown.rate().pass(),
                                shown.rate().pass() + shown.rate().fail()),
                        Meaning.NONE)));
        return states;
    }

    private void openMachine() {
        PointHistoryModel.Shown shown = model.shownProperty().get();
        if (shown != null) {
            workbench.navigator().open(new EquipmentRoute(shown.history().stop().equipmentId()));
        }
    }

    PointHistoryTable table() {
        return table;
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public ObservableValue<Message> title() {
        return model.shownProperty()
                .map(shown -> Message.of("points.title", shown.history().name()))
                .orElse(Message.of("points.history"));
    }

    @Override
    public ObservableValue<String> status() {
        return table.table().countText("points.rows");
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
        return Optional.of(table.table().view());
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(ScreenCommand.of(Message.of("points.verb.machine"), "Shortcut+E", this::openMachine));
    }
}
