package org.millwright.ui.kit.table;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.millwright.kernel.ListRequest;

/// Where a list's rows come from. Called in the background, never on the window's thread.
public interface RowSource<R> {

    /// The ids of all records that match, in the order to show.
    long[] ids(ListRequest request);

    /// The first of {@link #ids}, for something to show at once; when it is exactly as many as asked for, there may be
    /// more. Sources without a quicker way read all.
    default long[] head(ListRequest request, int most) {
        return ids(request);
    }

    /// The rows of these ids in any order; records that are gone are left out.
    List<R> rows(long[] ids);

    long idOf(R row);

    static <R> RowSource<R> of(
            Function<ListRequest, long[]> ids, Function<long[], List<R>> rows, ToLongFunction<R> idOf) {
        return of((request, most) -> ids.apply(request), ids, rows, idOf);
    }

    /// For a list that may be very long.
    static <R> RowSource<R> of(
            BiFunction<ListRequest, Integer, long[]> head,
            Function<ListRequest, long[]> ids,
            Function<long[], List<R>> rows,
            ToLongFunction<R> idOf) {
        return new RowSource<>() {
            @Override
            public long[] head(ListRequest request, int most) {
                return head.apply(request, most);
            }

            @Override
            public long[] ids(ListRequest request) {
                return ids.apply(request);
            }

            @Override
            public List<R> rows(long[] wanted) {
                return rows.apply(wanted);
            }

            @Override
            public long idOf(R row) {
                return idOf.applyAsLong(row);
            }
        };
    }
}
