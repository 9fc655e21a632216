package org.millwright.ui.workorder;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;

/// A list that belongs to the work order in sight, in the order in which it grew.
final class DetailTable<R> {

    private final VirtualTable<R> table;
    private volatile List<R> lines = List.of();

    DetailTable(
            OrderModel model,
            String name,
            List<Column<R>> columns,
            ViewState views,
            Function<OrderModel.Shown, List<R>> linesOf,
            ToLongFunction<R> idOf) {
        Kit kit = model.kit();
        RowSource<R> source = RowSource.of(
                request -> lines.stream().mapToLong(idOf).toArray(),
                ids -> {
                    Map<Long, R> byId = lines.stream().collect(Collectors.toMap(idOf::applyAsLong, line -> line));
                    return Arrays.stream(ids)
                            .boxed()
                            .filter(byId::containsKey)
                            .map(byId::get)
                            .toList();
                },
                idOf);
        table = new VirtualTable<>(
                kit, name, columns.stream().map(Column::unsortable).toList(), source, views);
        model.shownProperty().subscribe(shown -> {
            lines = shown == null ? List.of() : List.copyOf(linesOf.apply(shown));
            table.reload();
        });
    }

    VirtualTable<R> table() {
        return table;
    }

    /// The one line selected.
    @Nullable
    R selected() {
        Long id = table.selection().single();
        return id == null ? null : table.rowIfKnown(id);
    }
}
