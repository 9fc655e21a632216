package org.millwright.ui.equipment;

import java.util.Map;
import java.util.function.LongConsumer;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.millwright.equipment.EquipmentRow;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;

/// All equipment as a flat list, sorted and filtered in the database.
final class ListPane extends VBox {

    private static final String CURRENT = "current";

    /// The quick filters and the states they show.
    private static final Map<String, String> STATES =
            Map.of(CURRENT, CURRENT, "down", "DOWN", "retired", "RETIRED", "all", "");

    private final VirtualTable<EquipmentRow> table;
    private final FilterBar bar;

    ListPane(Kit kit, EquipmentServices services, ViewState views, LongConsumer selected) {
        table = new VirtualTable<>(
                        kit,
                        "equipment",
                        EquipmentColumns.all(),
                        RowSource.of(
                                (request, most) -> services.queries().head(query(request), most),
                                request -> services.queries().ids(query(request)),
                                services.queries()::rows,
                                EquipmentRow::id),
                        views)
                .onSelect(selection -> {
                    Long id = selection.single();
                    if (id != null) {
                        selected.accept(id);
                    }
                });
        bar = new FilterBar(kit, "equipment.find")
                .quick(CURRENT, "equipment.filter.current")
                .quick("down", "equipment.filter.down")
                .quick("retired", "equipment.filter.retired")
                .quick("all", "equipment.filter.all")
                .filters(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        getStyleClass().add("surface");
        getChildren().addAll(bar, table);
    }

    VirtualTable<EquipmentRow> table() {
        return table;
    }

    TextField searchField() {
        return bar.searchField();
    }

    void load() {
        bar.apply();
    }

    /// What the list asks for, in the words of the query.
    static ListRequest query(ListRequest request) {
        return request.withoutFilter(FilterBar.QUICK)
                .withFilter("status", STATES.getOrDefault(request.filter(FilterBar.QUICK), ""));
    }
}
