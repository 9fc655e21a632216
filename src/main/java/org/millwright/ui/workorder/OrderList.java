package org.millwright.ui.workorder;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.ListChoice;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.workorder.WorkOrderCounts;
import org.millwright.workorder.WorkOrderRow;
import org.millwright.workorder.WorkOrderView;

/// The list of work orders with its quick filters.
final class OrderList extends VBox {

    private final Kit kit;
    private final Work work;
    private final FilterBar bar;
    private final VirtualTable<WorkOrderRow> table;
    private final TaskSlot counting = new TaskSlot("counts of work orders");

    OrderList(Kit kit, Work work, ViewState views, Runnable create, Node... actions) {
        this.kit = kit;
        this.work = work;
        RowSource<WorkOrderRow> source = RowSource.of(
                (request, most) -> work.queries().head(query(request), most),
                request -> work.queries().ids(query(request)),
                work.queries()::rows,
                WorkOrderRow::id);
        table = new VirtualTable<>(kit, "work.list.orders", WorkOrderColumns.of(kit), source, views);
        table.whenEmpty(new EmptyState(Feather.TOOL, kit.text("work.empty"), kit.text("work.empty-text"))
                .action(kit.text("work.verb.new"), create));
        bar = new FilterBar(kit, "work.search");
        for (WorkOrderView view : WorkOrderView.values()) {
            bar.quick(view.key(), view.label().key());
        }
        bar.actions(actions).filters(table);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table);
    }

    FilterBar bar() {
        return bar;
    }

    VirtualTable<WorkOrderRow> table() {
        return table;
    }

    /// What an export is for, as the list stands now.
    ListChoice chosen() {
        return table.chosen().asking(OrderList::query);
    }

    /// Reads the list and the counts again.
    void reload() {
        bar.apply();
        count();
    }

    /// The same after a change: the scroll position stays.
    void refresh() {
        table.reload();
        count();
    }

    /// The same after a work order was added, which is selected when the list shows it.
    void refresh(long added) {
        table.reload(added);
        count();
    }

    private void count() {
        kit.tasks().load(counting, work.queries()::counts, this::show);
    }

    private void show(WorkOrderCounts counts) {
        Map<String, Integer> byKey = new LinkedHashMap<>();
        for (WorkOrderView view : WorkOrderView.values()) {
            // how many there ever were helps nobody
            if (view != WorkOrderView.ALL) {
                byKey.put(view.key(), counts.of(view));
            }
        }
        bar.counts(byKey);
    }

    private static ListRequest query(ListRequest shown) {
        return shown.withFilter("view", shown.filter(FilterBar.QUICK)).withoutFilter(FilterBar.QUICK);
    }
}
