package org.millwright.ui.inspection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// The register of inspections that the law demands.
public final class StatutoryScreen implements Screen {

    private static final Set<String> KINDS = Set.of(
            "maintenance_plan",
            "plan_equipment",
            "plan_family",
            "planning_rules",
            "plant_week",
            "holiday",
            "inspection_round",
            "struck_reading",
            "attachment_file",
            "occurrence",
            "certificate",
            "attachment",
            "equipment",
            "out_of_service",
            "meter",
            "reading",
            "check_point",
            "revision_point",
            "round_answer",
            "round_correction",
            "round_run",
            "work_order");

    private final StatutoryPane pane;

    public StatutoryScreen(Kit kit, StatutoryServices services, Workbench workbench, ViewState views) {
        pane = new StatutoryPane(kit, services, workbench, views);
        pane.getStyleClass().add("surface");
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public ObservableValue<Message> title() {
        return new ReadOnlyObjectWrapper<>(Message.of("statutory.title")).getReadOnlyProperty();
    }

    @Override
    public ObservableValue<String> status() {
        return pane.table().countText("statutory.rows");
    }

    @Override
    public Set<String> kinds() {
        return KINDS;
    }

    @Override
    public void onShown() {
        pane.read();
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(pane.table().view());
    }

    @Override
    public List<ScreenCommand> commands() {
        return List.of(ScreenCommand.of(Message.of("statutory.verb.certify"), "Shortcut+R", pane::certify));
    }

    StatutoryPane pane() {
        return pane;
    }
}
