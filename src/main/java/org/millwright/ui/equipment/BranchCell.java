package org.millwright.ui.equipment;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.equipment.EquipmentBranch;
import org.millwright.equipment.EquipmentRow;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.Status;

/// A node of the tree: its level as an icon, tag, name in a lighter tone, and its state where that is not the usual
/// one.
final class BranchCell extends TreeCell<EquipmentBranch> {

    private static final PseudoClass RETIRED = PseudoClass.getPseudoClass("retired");

    private final Messages messages;
    private final FontIcon level = new FontIcon();
    private final Label tag = new Label();
    private final Label name = new Label();
    private final FontIcon state = new FontIcon();
    private final HBox all = new HBox(level, tag, name, state);

    BranchCell(Messages messages) {
        this.messages = messages;
        tag.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("muted");
        all.setAlignment(Pos.CENTER_LEFT);
        all.getStyleClass().add("branch");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable EquipmentBranch branch, boolean empty) {
        super.updateItem(branch, empty);
        if (empty || branch == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        EquipmentRow row = branch.row();
        boolean retired = row.status().isRetired();
        pseudoClassStateChanged(RETIRED, retired);
        level.setIconCode(EquipmentLook.icon(row.kind()));
        tag.setText(row.tag());
        name.setText(row.name());
        Status status = EquipmentLook.status(row.status());
        state.setIconCode(status.icon());
        status.meaning().mark(state);
        state.setVisible(row.status() != EquipmentStatus.IN_SERVICE);
        setAccessibleText(row.tag() + " " + row.name() + ", " + messages.text(row.status()));
        setGraphic(all);
    }
}
