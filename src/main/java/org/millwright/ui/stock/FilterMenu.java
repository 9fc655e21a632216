package org.millwright.ui.stock;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.millwright.platform.task.TaskSlot;
import org.millwright.stock.PartCriticality;
import org.millwright.stock.Storeroom;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.table.FilterBar;

/// Narrows the list to a criticality or to a storeroom; what is chosen stands as a chip in the bar.
final class FilterMenu extends MenuButton {

    private final Kit kit;
    private final StockServices services;
    private final FilterBar bar;
    private final TaskSlot reading = new TaskSlot("storerooms");

    FilterMenu(Kit kit, StockServices services, FilterBar bar) {
        super(kit.text("parts.filter"));
        this.kit = kit;
        this.services = services;
        this.bar = bar;
        show(List.of());
    }

    void load() {
        kit.tasks().load(reading, services.storerooms()::all, this::show);
    }

    private void show(List<Storeroom> storerooms) {
        getItems().clear();
        for (PartCriticality criticality : PartCriticality.values()) {
            String text = kit.messages().text(criticality);
            add(text, () -> bar.filter("criticality", criticality.name(), text));
        }
        if (!storerooms.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        for (Storeroom storeroom : storerooms) {
            add(storeroom.label(), () -> bar.filter("storeroom", String.valueOf(storeroom.id()), storeroom.label()));
        }
    }

    private void add(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> action.run());
        getItems().add(item);
    }
}
