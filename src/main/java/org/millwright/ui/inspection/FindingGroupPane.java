package org.millwright.ui.inspection;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.inspection.Finding;
import org.millwright.inspection.FindingAction;
import org.millwright.inspection.FindingGroup;
import org.millwright.inspection.FindingProposal;
import org.millwright.inspection.FindingText;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Segments;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.Picked;
import org.millwright.workorder.WorkOrderRef;

/// The findings of one machine; each goes into its new work order, to one that is open, or stays a note.
final class FindingGroupPane extends VBox {

    private final Kit kit;
    private final RoundServices services;
    private final FindingGroup group;
    private final FindingDecisions decisions;
    private final Runnable decided;
    private final Label outcome = new Label();

    FindingGroupPane(
            Kit kit,
            RoundServices services,
            FindingGroup group,
            String machine,
            FindingDecisions decisions,
            Runnable decided) {
        this.kit = kit;
        this.services = services;
        this.group = group;
        this.decisions = decisions;
        this.decided = decided;
        Label tag = new Label(group.tag());
        tag.getStyleClass().add("strong");
        Label name = new Label(machine);
        name.getStyleClass().add("muted");
        outcome.getStyleClass().add("caption");
        outcome.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(tag, name, gap, outcome);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("finding-line");
        getStyleClass().add("finding-group");
        getChildren().add(top);
        group.proposals().forEach(proposal -> getChildren().add(line(proposal)));
        tell();
    }

    private VBox line(FindingProposal proposal) {
        Finding finding = proposal.finding();
        FontIcon icon = new FontIcon(RoundLook.icon(finding.verdict()));
        RoundLook.meaning(finding.verdict()).mark(icon);
        Label point = new Label(finding.point());
        point.setMinWidth(0);
        Label said = new Label(finding.said());
        said.getStyleClass().add("muted");
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Segments choice = new Segments();
        for (FindingAction action : proposal.choices()) {
            choice.add(action.name(), text(action, finding.openOrder()));
        }
        choice.choose(proposal.action().name());
        EntityPicker order = picker(finding);
        choice.onChosen(key -> {
            FindingAction action = FindingAction.valueOf(key);
            decisions.decide(finding.checkPointId(), action);
            offer(order, action == FindingAction.ADD_TO);
            tell();
            decided.run();
        });
        choice.onPressed(key -> {
            if (key.equals(FindingAction.ADD_TO.name())) {
                order.offer();
            }
        });
        HBox line = new HBox(icon, point, said, choice);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("finding-line");
        return new VBox(line, order);
    }

    /// The open work orders of the machine at once, those of all machines by typing.
    private EntityPicker picker(Finding finding) {
        EntityPicker order = new EntityPicker(
                kit,
                "order-" + finding.checkPointId(),
                "rounds.field.order",
                text -> services.searchOrders(finding.equipmentId(), text));
        order.prompt("rounds.field.order-prompt");
        order.getStyleClass().add("finding-order");
        order.onChange(() -> {
            Picked picked = order.value();
            decisions.choose(
                    finding.checkPointId(), picked == null ? null : new WorkOrderRef(picked.id(), picked.tag()));
        });
        offer(order, false);
        return order;
    }

    private static void offer(EntityPicker order, boolean wanted) {
        order.setVisible(wanted);
        order.setManaged(wanted);
    }

    private String text(FindingAction action, @org.jspecify.annotations.Nullable WorkOrderRef open) {
        return action == FindingAction.ALREADY_OPEN && open != null
                ? kit.text("rounds.finding.add-to", open.number())
                : kit.text(action.label());
    }

    private void tell() {
        List<Finding> fresh = group.proposals().stream()
                .filter(proposal -> decisions.of(proposal) == FindingAction.CREATE)
                .map(FindingProposal::finding)
                .toList();
        outcome.setText(
                fresh.isEmpty()
                        ? kit.text("rounds.finding.no-order")
                        : kit.text("rounds.finding.one-order", FindingText.title(fresh)));
    }
}
