package org.millwright.ui.kit.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.kit.table.CountingSource.Job;

/// Job n has the id n; counts what it is asked for.
final class CountingSource implements RowSource<Job> {

    record Job(long id, String title, int version) {}

    final Set<Long> gone = new HashSet<>();
    final List<ListRequest> requests = new ArrayList<>();
    final List<long[]> asked = new ArrayList<>();
    int size;
    int version;
    /// Whether it has a quick way to the first page.
    boolean quick;

    CountingSource(int size) {
        this.size = size;
    }

    @Override
    public long[] ids(ListRequest request) {
        requests.add(request);
        if (!request.text().isEmpty()) {
            return new long[] {Long.parseLong(request.text())};
        }
        LongStream ids = request.descending()
                ? LongStream.rangeClosed(1, size).map(i -> size + 1 - i)
                : LongStream.rangeClosed(1, size);
        return ids.filter(id -> gone.isEmpty() || !gone.contains(id)).toArray();
    }

    @Override
    public long[] head(ListRequest request, int most) {
        return quick ? Arrays.copyOf(ids(request), Math.min(most, ids(request).length)) : ids(request);
    }

    @Override
    public List<Job> rows(long[] ids) {
        asked.add(ids);
        return Arrays.stream(ids)
                .filter(id -> !gone.contains(id))
                .mapToObj(id -> new Job(id, "Job " + id, version))
                .toList();
    }

    @Override
    public long idOf(Job row) {
        return row.id();
    }

    int rowsRead() {
        return asked.stream().mapToInt(ids -> ids.length).sum();
    }
}
