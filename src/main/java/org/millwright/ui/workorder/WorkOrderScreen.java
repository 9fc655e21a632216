package org.millwright.ui.workorder;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.millwright.kernel.Message;
import org.millwright.plant.Plant;
import org.millwright.ui.files.FileDesk;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.Screen;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.Workbench;

/// One work order with the whole window to itself.
public final class WorkOrderScreen implements Screen {

    private final OrderModel model;
    private final OrderDetailPane detail;
    private final long id;

    public WorkOrderScreen(Plant plant, Kit kit, Workbench workbench, ViewState views, FileDesk desk, long id) {
        this.id = id;
        this.model = new OrderModel(kit, Work.of(plant), workbench.notices());
        this.detail = new OrderDetailPane(model, views, workbench, desk);
    }

    @Override
    public Node node() {
        return detail;
    }

    @Override
    public ObservableValue<Message> title() {
        return model.shownProperty()
                .map(shown -> Message.of("work.title", shown.detail().order().number()))
                .orElse(Message.of("shell.place.work-orders"));
    }

    @Override
    public Set<String> kinds() {
        return OrderDetailPane.KINDS;
    }

    @Override
    public void onShown() {
        model.open(id);
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(detail.tabs());
    }

    @Override
    public List<ScreenCommand> commands() {
        return detail.commands();
    }

    @Override
    public Optional<SaveGuard> saveGuard() {
        return Optional.of(detail.guard());
    }
}
