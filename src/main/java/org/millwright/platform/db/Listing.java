package org.millwright.platform.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.millwright.kernel.ListRequest;

/// A list that sorts and filters in SQL: the ids of all that match, in order; the rows are fetched as they are shown.
public final class Listing {

    private static final char ESCAPE = '!';
    private static final Pattern SIGNS = Pattern.compile("[!%_]");

    private final Table<?> from;
    private final Field<Long> id;
    private final Map<Table<?>, Condition> joins = new LinkedHashMap<>();
    private final Set<Field<?>> unique = new HashSet<>();
    private final Map<String, List<Field<?>>> sorts = new LinkedHashMap<>();
    private final List<Field<String>> searched = new ArrayList<>();
    private List<SortField<?>> ownOrder = List.of();

    private Listing(Table<?> from, Field<Long> id) {
        this.from = from;
        this.id = id;
    }

    /// @param from the table, or a join of tables
    public static Listing of(Table<?> from, Field<Long> id) {
        return new Listing(from, id);
    }

    /// The same list of what stands in a part of a tree.
    public Listing within(Subtree part, Field<Long> column) {
        var narrower = new Listing(part.narrow(from, column), id);
        narrower.joins.putAll(joins);
        narrower.unique.addAll(unique);
        narrower.sorts.putAll(sorts);
        narrower.searched.addAll(searched);
        narrower.ownOrder = ownOrder;
        return narrower;
    }

    /// A table that is joined only when the list is sorted by one of its columns or sought in one of them: most
    /// lists are shown without. Filters must not name it.
    public Listing leftJoin(Table<?> table, Condition on) {
        joins.put(table, on);
        return this;
    }

    /// A column in which no value occurs twice: behind it, no id is needed to settle the order.
    public Listing unique(Field<?> field) {
        unique.add(field);
        return this;
    }

    /// The columns behind a sort key of the list.
    public Listing sort(String key, Field<?>... fields) {
        sorts.put(key, List.of(fields));
        return this;
    }

    /// The list's own order. Empty cells come last upwards, without asking for it: so an index has them.
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
        List<SortField<?>> order = orderOf(request);
        var matches = dsl.select(id)
                .select(request.text().isEmpty() ? List.of() : keys(order))
                .from(joined(request, order))
                .where(matching(request, filters));
        return request.text().isEmpty() ? longs(dsl, matches.orderBy(order)) : longs(dsl, sorted(dsl, matches, order));
    }

    /// The first ids of {@link #ids}, at once where an index has the order: so that a list of a million has something
    /// to show while its ids are being read.
    ///
    /// @param most fewer are all there are
    public long[] head(DSLContext dsl, ListRequest request, Collection<Condition> filters, int most) {
        List<SortField<?>> order = orderOf(request);
        Field<?> leading = order.getFirst().$field();
        if (request.descending() && sorts.containsKey(request.sort()) && mayBeEmpty(leading)) {
            // empty cells come last, for which no index is made: what is not empty fills the page nearly always
            List<SortField<?>> plain = new ArrayList<>(order);
            plain.set(0, leading.desc());
            long[] filled = head(dsl, request, matching(request, filters).and(leading.isNotNull()), plain, most);
            if (filled.length == most) {
                return filled;
            }
        }
        return head(dsl, request, matching(request, filters), order, most);
    }

    private long[] head(DSLContext dsl, ListRequest request, Condition which, List<SortField<?>> order, int most) {
        return longs(
                dsl,
                dsl.select(id)
                        .from(joined(request, order))
                        .where(which)
                        .orderBy(order)
                        .limit(most));
    }

    /// Few rows have a word. Asked for them in order, H2 reads all rows in the order of an index, which is three times
    /// slower than to read them as they lie and to sort the few.
    private static Select<?> sorted(DSLContext dsl, Select<?> matches, List<SortField<?>> order) {
        Table<?> found = matches.asTable("found");
        List<SortField<?>> outer = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            outer.add(order.get(i).$field(Objects.requireNonNull(found.field(i + 1))));
        }
        return dsl.select(found.field(0)).from(found).orderBy(outer);
    }

    private static List<Field<?>> keys(List<SortField<?>> order) {
        List<Field<?>> keys = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            keys.add(order.get(i).$field().as("key_" + i));
        }
        return keys;
    }

    /// The numbers alone: a record for each of a hundred thousand ids takes longer than the query.
    private static long[] longs(DSLContext dsl, Select<?> query) {
        return Streamed.in(dsl, () -> longs(query));
    }

    private static long[] longs(Select<?> query) {
        try (Cursor<?> cursor = query.fetchSize(Streamed.FETCH).fetchLazy()) {
            ResultSet rows = cursor.resultSet();
            LongStream.Builder ids = LongStream.builder();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids.build().toArray();
        } catch (SQLException broken) {
            throw new DataAccessException("reading ids", broken);
        }
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
        order.add(DSL.when(key.likeIgnoreCase(literal(request.text()) + "%", ESCAPE), 0)
                .otherwise(1)
                .asc());
        order.addAll(best);
        order.add(id.asc());
        return longs(
                dsl,
                dsl.select(id)
                        .from(joined(request, order))
                        .where(matching(request, filters))
                        .orderBy(order)
                        .limit(most));
    }

    public int count(DSLContext dsl, ListRequest request, Collection<Condition> filters) {
        return dsl.selectCount()
                .from(joined(request, List.of()))
                .where(matching(request, filters))
                .fetchSingle()
                .value1();
    }

    /// Made here and not in SQL, where the pattern would be put together anew for each row.
    private static String literal(String text) {
        return SIGNS.matcher(text).replaceAll(ESCAPE + "$0");
    }

    private Table<?> joined(ListRequest request, List<SortField<?>> order) {
        Table<?> all = from;
        for (Map.Entry<Table<?>, Condition> join : joins.entrySet()) {
            boolean sought = !request.text().isEmpty() && searched.stream().anyMatch(of(join.getKey()));
            if (sought || order.stream().map(SortField::$field).anyMatch(of(join.getKey()))) {
                all = all.leftJoin(join.getKey()).on(join.getValue());
            }
        }
        return all;
    }

    private static Predicate<Field<?>> of(Table<?> table) {
        return field -> field instanceof TableField<?, ?> column && table.equals(column.getTable());
    }

    /// Each word of the request must stand in one of the searched columns.
    private Condition matching(ListRequest request, Collection<Condition> filters) {
        Condition all = DSL.and(filters);
        for (String word : request.text().strip().split("\\s+")) {
            if (!word.isEmpty()) {
                all = all.and(DSL.or(searched.stream()
                        .map(field -> field.likeIgnoreCase("%" + literal(word) + "%", ESCAPE))
                        .toList()));
            }
        }
        return all;
    }

    /// Downwards is upwards read from the end, so that one index has both; but cells that are empty in the column that
    /// was chosen come last either way.
    private List<SortField<?>> orderOf(ListRequest request) {
        List<SortField<?>> order = new ArrayList<>();
        boolean down = request.descending();
        for (Field<?> field : sorts.getOrDefault(request.sort(), List.of())) {
            boolean leads = order.isEmpty() && mayBeEmpty(field);
            order.add(down ? (leads ? field.desc().nullsLast() : field.desc()) : field.asc());
        }
        if (order.isEmpty()) {
            down = false;
            order.addAll(ownOrder);
        }
        if (order.stream().noneMatch(field -> unique.contains(field.$field()))) {
            order.add(down ? id.desc() : id.asc());
        }
        return order;
    }

    private boolean mayBeEmpty(Field<?> field) {
        return field.getDataType().nullable()
                || joins.keySet().stream().anyMatch(table -> of(table).test(field));
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
