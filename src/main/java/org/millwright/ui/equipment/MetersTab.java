package org.millwright.ui.equipment;

import javafx.scene.layout.StackPane;
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
        model.whenRead(detail -> pane.show(detail.id()));
    }

    MetersPane pane() {
        return pane;
    }
}
