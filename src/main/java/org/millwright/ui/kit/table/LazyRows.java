package org.millwright.ui.kit.table;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.task.TaskSlot;
import org.millwright.platform.task.Tasks;

/// A list that holds ids and reads, page by page and in the background, only the rows that are looked at.
///
/// Never iterate over it: each look is a wish to see that row. Find by index or by id.
public final class LazyRows<R> extends ObservableListBase<RowSlot<R>> {

    public static final int PAGE = 100;

    /// Rows kept in memory; those looked at longest ago go first.
    static final int KEPT = 2_000;

    /// Pages waiting to be read. Who scrolls fast has passed the older ones already.
    private static final int WAITING = 3;

    private final RowSource<R> source;
    private final Tasks tasks;
    private final Map<Long, RowSlot<R>> slots = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, RowSlot<R>> eldest) {
            return size() > KEPT;
        }
    };
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final Set<Long> stale = new LinkedHashSet<>();
    private final TaskSlot reading = new TaskSlot("page");
    private final TaskSlot refreshing = new TaskSlot("changed rows");
    private long[] ids = {};
    private int generation;
    private boolean busy;

    public LazyRows(RowSource<R> source, Tasks tasks) {
        this.source = source;
        this.tasks = tasks;
    }

    /// Shows another reading of the list. Rows read along with the ids appear at once; older rows stay until theirs
    /// arrive.
    void show(long[] newIds, List<R> rows) {
        long[] old = ids;
        generation++;
        busy = false;
        waiting.clear();
        stale.clear();
        ids = newIds;
        for (R row : rows) {
            slot(source.idOf(row)).fill(row, generation);
        }
        if (!Arrays.equals(old, newIds)) {
            fireChange(new Replaced<>(this, old));
        }
    }

    /// Goes on below what is shown, where the ids begin with those shown: nothing that is in sight changes.
    ///
    /// @return false when they begin otherwise
    boolean extend(long[] newIds) {
        long[] old = ids;
        if (newIds.length < old.length || !Arrays.equals(old, 0, old.length, newIds, 0, old.length)) {
            return false;
        }
        ids = newIds;
        if (newIds.length > old.length) {
            beginChange();
            nextAdd(old.length, newIds.length);
            endChange();
        }
        return true;
    }

    @Override
    public RowSlot<R> get(int index) {
        RowSlot<R> slot = slot(ids[index]);
        if (!slot.isOf(generation)) {
            want(index / PAGE);
        }
        return slot;
    }

    public long idAt(int index) {
        return ids[index];
    }

    /// The row of an id when it is in memory.
    public @Nullable R rowIfKnown(long id) {
        RowSlot<R> slot = slots.get(id);
        return slot == null ? null : slot.row();
    }

    /// A copy of all ids, in the order shown.
    public long[] ids() {
        return ids.clone();
    }

    /// The part of a list's ids that lies on the pages around an index.
    static long[] around(long[] ids, int index) {
        int first = Math.clamp(index, 0, Math.max(0, ids.length - 1)) / PAGE * PAGE;
        return Arrays.copyOfRange(ids, first, Math.min(ids.length, first + 2 * PAGE));
    }

    /// Reads those of these records again that are in memory.
    public void refresh(Collection<Long> changed) {
        changed.stream().filter(slots::containsKey).forEach(stale::add);
        if (stale.isEmpty()) {
            return;
        }
        long[] wanted = stale.stream().mapToLong(Long::longValue).toArray();
        int started = generation;
        tasks.load(refreshing, () -> source.rows(wanted), rows -> {
            if (started == generation) {
                stale.clear();
                fill(wanted, rows);
            }
        });
    }

    /// The index of an id, -1 when it is not in the list.
    public int indexOfId(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    private RowSlot<R> slot(long id) {
        return slots.computeIfAbsent(id, RowSlot::new);
    }

    private void want(int page) {
        waiting.remove(page);
        waiting.addFirst(page);
        if (waiting.size() > WAITING) {
            waiting.removeLast();
        }
        readNext();
    }

    private void readNext() {
        Integer page = busy ? null : waiting.pollFirst();
        if (page == null) {
            return;
        }
        busy = true;
        int started = generation;
        long[] wanted = Arrays.copyOfRange(ids, page * PAGE, Math.min(ids.length, (page + 1) * PAGE));
        tasks.load(
                reading,
                () -> source.rows(wanted),
                rows -> {
                    if (started == generation) {
                        busy = false;
                        fill(wanted, rows);
                        readNext();
                    }
                },
                cause -> failed(started, cause));
    }

    /// The page is read again when somebody looks at it again.
    private void failed(int started, Throwable cause) {
        if (started == generation) {
            busy = false;
        }
        throw new IllegalStateException("a page was not read", cause);
    }

    private void fill(long[] wanted, List<R> rows) {
        Set<Long> missing = new HashSet<>();
        for (long id : wanted) {
            missing.add(id);
        }
        for (R row : rows) {
            long id = source.idOf(row);
            missing.remove(id);
            slot(id).fill(row, generation);
        }
        missing.forEach(id -> slot(id).fill(null, generation));
    }

    @Override
    public int size() {
        return ids.length;
    }

    @Override
    public int indexOf(@Nullable Object item) {
        return item instanceof RowSlot<?> slot ? indexOfId(slot.id()) : -1;
    }

    @Override
    public int lastIndexOf(@Nullable Object item) {
        return indexOf(item);
    }

    @Override
    public boolean contains(@Nullable Object item) {
        return indexOf(item) >= 0;
    }

    /// By identity: comparing contents would read the whole list.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return "LazyRows of " + ids.length;
    }
}
