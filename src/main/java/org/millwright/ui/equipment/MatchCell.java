package org.millwright.ui.equipment;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.equipment.EquipmentRow;

/// A match of a search: its level, tag and name, and below what it stands.
final class MatchCell extends ListCell<EquipmentRow> {

    private final FontIcon level = new FontIcon();
    private final Label tag = new Label();
    private final Label name = new Label();
    private final HBox all = new HBox(level, tag, name);

    MatchCell() {
        tag.setMinWidth(USE_PREF_SIZE);
        name.getStyleClass().add("muted");
        all.setAlignment(Pos.CENTER_LEFT);
        all.getStyleClass().add("branch");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable EquipmentRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            return;
        }
        level.setIconCode(EquipmentLook.icon(row.kind()));
        tag.setText(row.tag());
        name.setText(row.parentName() == null ? row.name() : row.name() + "  \u2039 " + row.parentName());
        setGraphic(all);
    }
}
