package org.millwright.ui.workorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.Kit;
import org.millwright.workorder.Moves;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderStatus;

/// The moves that a work order allows now: the likely one first, the others beside it, the rare ones in a menu.
final class MoveButtons {

    private static final Set<WorkOrderAction> RARE =
            Set.of(WorkOrderAction.PLAN, WorkOrderAction.REJECT, WorkOrderAction.VOID);

    private final Kit kit;
    private final Questions questions;

    MoveButtons(Kit kit, Questions questions) {
        this.kit = kit;
        this.questions = questions;
    }

    Node[] of(WorkOrderStatus status) {
        WorkOrderAction likely = likely(status);
        List<Node> buttons = new ArrayList<>();
        List<MenuItem> rare = new ArrayList<>();
        for (WorkOrderAction action : Moves.allowed(status)) {
            if (RARE.contains(action)) {
                rare.add(item(action));
            } else {
                buttons.add(action == likely ? 0 : buttons.size(), button(action, action == likely));
            }
        }
        if (!rare.isEmpty()) {
            var more = new MenuButton(kit.text("work.more"));
            more.getItems().setAll(rare);
            more.setId("more-moves");
            buttons.add(more);
        }
        return buttons.toArray(Node[]::new);
    }

    private Button button(WorkOrderAction action, boolean likely) {
        var button = new Button(kit.text(action.label()));
        button.setId("move-" + action.name());
        button.setOnAction(event -> questions.move(action));
        if (likely) {
            button.getStyleClass().add("accent");
        }
        return button;
    }

    private MenuItem item(WorkOrderAction action) {
        var item = new MenuItem(kit.text(action.label()));
        item.setId("move-" + action.name());
        item.setOnAction(event -> questions.move(action));
        return item;
    }

    private static @Nullable WorkOrderAction likely(WorkOrderStatus status) {
        return switch (status) {
            case REQUESTED -> WorkOrderAction.APPROVE;
            case APPROVED, PLANNED -> WorkOrderAction.START;
            case IN_PROGRESS -> WorkOrderAction.COMPLETE;
            case ON_HOLD -> WorkOrderAction.RESUME;
            case COMPLETED -> WorkOrderAction.CLOSE;
            case CLOSED, REJECTED, VOID -> null;
        };
    }
}
