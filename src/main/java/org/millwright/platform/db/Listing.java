package org.millwright.platform.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.TableLike;
import org.jooq.impl.DSL;
import org.millwright.kernel.ListRequest;

/// A list that sorts and filters in SQL: the ids of all that match, in order; the rows are fetched as they are shown.
public final class Listing {

    private final TableLike<?> from;
    private final Field<Long> id;
    private final Map<String, List<Field<?>>> sorts = new LinkedHashMap<>();
    private final List<Field<String>> searched = new ArrayList<>();
    private List<SortField<?>> ownOrder = List.of();

    private Listing(TableLike<?> from, Field<Long> id) {
        this.from = from;
        this.id = id;
    }

    /// @param from the table, or a join of tables
    public static Listing of(Table<?> from, Field<Long> id) {
        return new Listing(from, id);
    }

    /// The columns behind a sort key of the list.
    public Listing sort(String key, Field<?>... fields) {
        sorts.put(key, List.of(fields));
        return this;
    }

    public Listing order(SortField<?>... fields) {
        ownOrder = List.of(fields);
        return this;
    }

    /// The columns in which the request's words are sought.
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Listing search(Field<String>... fields) {
        searched.addAll(List.of(fields));
        return this;
    }

    public long[] ids(DSLContext dsl, ListRequest request, Collection<Condition> filters) {
        return dsl.select(id).from(from).where(matching(request, filters)).orderBy(orderOf(request)).fetch().stream()
                .mapToLong(row -> row.value1())
                .toArray();
    }

    /// For a search while typing: the best few, those first whose key begins with the request's text.
    public long[] firstIds(
            DSLContext dsl, ListRequest request, Collection<Condition> filters, Field<String> key, int most) {
        return firstIds(dsl, request, filters, key, List.of(key.asc()), most);
    }

    /// @param best what comes first among those that begin with the text, and then among the others
    public long[] firstIds(
            DSLContext dsl,
            ListRequest request,
            Collection<Condition> filters,
            Field<String> key,
            List<SortField<?>> best,
            int most) {
        List<SortField<?>> order = new ArrayList<>();
        order.add(DSL.when(key.startsWithIgnoreCase(request.text().strip()), 0)
                .otherwise(1)
                .asc());
        order.addAll(best);
        order.add(id.asc());
        return dsl.select(id).from(from).where(matching(request, filters)).orderBy(order).limit(most).fetch().stream()
                .mapToLong(row -> row.value1())
                .toArray();
    }

    public int count(DSLContext dsl, ListRequest request, Collection<Condition> filters) {
        return dsl.selectCount()
                .from(from)
                .where(matching(request, filters))
                .fetchSingle()
                .value1();
    }

    /// Each word of the request must stand in one of the searched columns.
    private Condition matching(ListRequest request, Collection<Condition> filters) {
        Condition all = DSL.and(filters);
        for (String word : request.text().strip().split("\\s+")) {
            if (!word.isEmpty()) {
                all = all.and(DSL.or(searched.stream()
                        .map(field -> field.containsIgnoreCase(word))
                        .toList()));
            }
        }
        return all;
    }

    private List<SortField<?>> orderOf(ListRequest request) {
        List<SortField<?>> order = new ArrayList<>();
        for (Field<?> field : sorts.getOrDefault(request.sort(), List.of())) {
            order.add(
                    request.descending()
                            ? field.desc().nullsLast()
                            : field.asc().nullsLast());
        }
        if (order.isEmpty()) {
            order.addAll(ownOrder);
        }
        order.add(id.asc());
        return order;
    }

    /// Puts rows into the order of the ids that asked for them.
    public static <R> List<R> inOrder(long[] ids, Map<Long, R> byId) {
        List<R> rows = new ArrayList<>(ids.length);
        for (long wanted : ids) {
            R row = byId.get(wanted);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }
}
