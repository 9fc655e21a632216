package org.millwright.platform.db;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.millwright.kernel.ListRequest;

/// Rows of a list that were found by names in memory, put into the list's order: the database would test the text of
/// each of a million rows, and sort those it finds.
public final class Found {

    /// So few are asked for one by one.
    private static final int FEW = 1_000;

    /// How much further each look goes while the page is not full.
    private static final int FURTHER = 8;

    private final int few;
    private final Listing list;
    private final Field<Long> id;
    private final long[] found;

    /// @param ids in any order
    public Found(Listing list, Field<Long> id, long... ids) {
        this(FEW, list, id, ids);
    }

    Found(int few, Listing list, Field<Long> id, long... ids) {
        this.few = few;
        this.list = list;
        this.id = id;
        found = ids.clone();
        Arrays.sort(found);
    }

    /// @param request its text is what was found
    public long[] ids(DSLContext dsl, ListRequest request, Collection<Condition> filters) {
        ListRequest plain = request.withText("");
        return found.length <= few
                ? list.ids(dsl, plain, these(filters))
                : among(list.ids(dsl, plain, filters), Integer.MAX_VALUE);
    }

    public long[] head(DSLContext dsl, ListRequest request, Collection<Condition> filters, int most) {
        ListRequest plain = request.withText("");
        if (found.length <= few) {
            return list.head(dsl, plain, these(filters), most);
        }
        if (list.isGrouped(request)) {
            return among(list.ids(dsl, plain, filters), most);
        }
        int look = most;
        long[] seen;
        long[] page;
        do {
            look *= FURTHER;
            seen = list.head(dsl, plain, filters, look);
            page = among(seen, most);
        } while (page.length < most && seen.length == look);
        return page;
    }

    private long[] among(long[] ids, int most) {
        return Arrays.stream(ids)
                .filter(one -> Arrays.binarySearch(found, one) >= 0)
                .limit(most)
                .toArray();
    }

    private List<Condition> these(Collection<Condition> filters) {
        Condition among = Ids.among(id, found);
        return Stream.concat(filters.stream(), Stream.of(among)).toList();
    }
}
