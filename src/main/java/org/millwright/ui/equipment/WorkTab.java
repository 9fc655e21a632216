package org.millwright.ui.equipment;

import java.util.List;
import java.util.Map;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.workorder.WorkOrderRow;

/// The work orders of the equipment and of everything below it; Enter opens one.
final class WorkTab extends VBox {

    private final VirtualTable<WorkOrderRow> table;

    WorkTab(Kit kit, EquipmentServices services, EquipmentModel model, Navigator navigator, ViewState views) {
        table = new VirtualTable<>(
                        kit,
                        "equipment-work",
                        columns(),
                        RowSource.of(services.workOrders()::ids, services.workOrders()::rows, WorkOrderRow::id),
                        views)
                .onOpen(id -> navigator.open(new WorkOrderRoute(id)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        model.shownProperty().subscribe(this::show);
    }

    private void show(EquipmentModel.@Nullable Shown shown) {
        if (shown instanceof EquipmentModel.Known(var detail, var choices)) {
            table.filter("", Map.of("equipment", String.valueOf(detail.id())));
        }
    }

    private static List<Column<WorkOrderRow>> columns() {
        return List.of(
                Column.<WorkOrderRow>text("number", "equipment.work.number", WorkOrderRow::number)
                        .width(96),
                Column.<WorkOrderRow>date("due", "equipment.work.due", WorkOrderRow::dueOn)
                        .width(100),
                Column.<WorkOrderRow>text("title", "equipment.work.title", WorkOrderRow::title)
                        .width(200),
                Column.<WorkOrderRow>label("status", "equipment.work.status", WorkOrderRow::status)
                        .width(100),
                Column.<WorkOrderRow>label("type", "equipment.work.type", WorkOrderRow::type)
                        .width(96),
                Column.<WorkOrderRow>text(
                                "equipment",
                                "equipment.work.machine",
                                row -> row.equipmentTag() + "  " + row.equipmentName())
                        .width(180));
    }
}
