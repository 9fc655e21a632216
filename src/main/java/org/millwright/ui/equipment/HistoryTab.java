package org.millwright.ui.equipment;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.RecordRef;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.HistoryList;
import org.millwright.ui.kit.Kit;

/// Who changed what, and when.
final class HistoryTab extends VBox {

    private final Kit kit;
    private final EquipmentServices services;
    private final HistoryList list;
    private final HistoryWords words;
    private final TaskSlot reading = new TaskSlot("equipment history");

    HistoryTab(Kit kit, EquipmentServices services, EquipmentModel model) {
        this.kit = kit;
        this.services = services;
        list = new HistoryList(kit);
        words = new HistoryWords(kit);
        setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
        model.shownProperty().subscribe(this::show);
    }

    private void show(EquipmentModel.@Nullable Shown shown) {
        if (shown instanceof EquipmentModel.Known(var detail, var choices)) {
            kit.tasks()
                    .load(
                            reading,
                            () -> services.audit().namedHistory(new RecordRef("equipment", detail.id())),
                            history -> list.show(words.of(history)));
        }
    }
}
