package org.millwright.ui.kit.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;

/// Rows that are all in memory. A row's id belongs to what the row is about, not to its place, so a selection stays
/// with its record when the rows are replaced or come in another order.
///
/// Rows are shown by the window's thread and read by any.
public final class KeyedRows<R> implements RowSource<R> {

    /// One state of the list; never changed.
    private record Snapshot<R>(List<Long> order, Map<Long, R> byId) {}

    private final Function<? super R, ?> key;
    private final Map<Object, Long> ids = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private volatile Snapshot<R> now = new Snapshot<>(List.of(), Map.of());

    /// @param key what a row is about, by `equals`; each at most once in the list
    public KeyedRows(Function<? super R, ?> key) {
        this.key = key;
    }

    /// Replaces all rows, in the order to show.
    public void show(List<R> rows) {
        Map<Long, R> byId = HashMap.newHashMap(rows.size());
        rows.forEach(row -> byId.put(idOf(row), row));
        now = new Snapshot<>(rows.stream().map(this::idOf).distinct().toList(), Map.copyOf(byId));
    }

    /// The row of an id; none when it is not among those that are shown now.
    public @Nullable R row(@Nullable Long id) {
        return id == null ? null : now.byId().get(id);
    }

    @Override
    public long[] ids(ListRequest request) {
        return now.order().stream().mapToLong(Long::longValue).toArray();
    }

    @Override
    public List<R> rows(long[] wanted) {
        Map<Long, R> byId = now.byId();
        List<R> found = new ArrayList<>();
        for (long id : wanted) {
            R row = byId.get(id);
            if (row != null) {
                found.add(row);
            }
        }
        return found;
    }

    @Override
    public long idOf(R row) {
        return ids.computeIfAbsent(key.apply(row), each -> last.incrementAndGet());
    }
}
