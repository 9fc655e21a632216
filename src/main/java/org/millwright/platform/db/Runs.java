package org.millwright.platform.db;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Ids as they came, one group behind the other, to be put into the groups' own order: each group's ids stay together
/// and in the order in which they came.
final class Runs {

    /// @param from index of the first id, included
    /// @param to of the last, excluded
    private record Run(int from, int to) {}

    private final Map<Object, Run> runs = new LinkedHashMap<>();
    private long[] ids = new long[1024];
    private int size;
    private int begun;
    private @Nullable Object group;
    private @Nullable Run empty;

    /// The next id.
    ///
    /// @param key its group, null for those without one; never one that was finished before
    void add(@Nullable Object key, long id) {
        if (size > begun && !Objects.equals(key, group)) {
            finish();
        }
        group = key;
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size + size / 2);
        }
        ids[size++] = id;
    }

    private void finish() {
        var run = new Run(begun, size);
        Object key = group;
        if (key == null) {
            empty = run;
        } else {
            runs.put(key, run);
        }
        begun = size;
    }

    /// All ids, group by group; behind them the groups that are not named, and last those without a group.
    long[] inOrder(List<?> groups) {
        if (size > begun) {
            finish();
        }
        long[] ordered = new long[size];
        int at = 0;
        for (Object key : groups) {
            at = copy(runs.remove(key), ordered, at);
        }
        for (Run unknown : runs.values()) {
            at = copy(unknown, ordered, at);
        }
        copy(empty, ordered, at);
        return ordered;
    }

    private int copy(@Nullable Run run, long[] ordered, int at) {
        if (run == null) {
            return at;
        }
        int length = run.to() - run.from();
        System.arraycopy(ids, run.from(), ordered, at, length);
        return at + length;
    }
}
