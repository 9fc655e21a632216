package org.millwright.ui.equipment;

import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.equipment.meters.MetersPane;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.Notices;

/// The meters of the equipment in sight.
final class MetersTab extends StackPane {

    private final MetersPane pane;

    MetersTab(Kit kit, EquipmentServices services, EquipmentModel model, ViewState views, Notices notices) {
        pane = new MetersPane(kit, services.meters(), views, notices);
        getChildren().add(pane);
        model.shownProperty().subscribe(this::show);
    }

    MetersPane pane() {
        return pane;
    }

    private void show(EquipmentModel.@Nullable Shown shown) {
        if (shown instanceof EquipmentModel.Known(var detail, var choices)) {
            pane.show(detail.id());
        }
    }
}
