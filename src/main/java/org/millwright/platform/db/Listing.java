package org.millwright.platform.db;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.jooq.SortOrder;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.millwright.kernel.ListRequest;

/// A list that sorts and filters in SQL: the ids of all that match, in order; the rows are fetched as they are shown.
public final class Listing {

    private static final char ESCAPE = '!';
    private static final Pattern SIGNS = Pattern.compile("[!%_]");

    /// Groups that are looked into for the head, one by one, before all ids are read for it.
    private static final int TRIES = 200;

    /// Fewer pages than this are sorted at once.
    private static final int FEW_PAGES = 50;

    private final Table<?> from;
    private final Field<Long> id;
    private final Map<Table<?>, Condition> joins = new LinkedHashMap<>();
    private final Set<Field<?>> unique = new HashSet<>();
    private final Map<String, List<Field<?>>> sorts = new LinkedHashMap<>();
    private final Map<String, Groups> groups = new LinkedHashMap<>();
    private final List<Field<String>> searched = new ArrayList<>();
    private List<SortField<?>> ownOrder = List.of();
    private boolean narrowed;

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
        narrower.groups.putAll(groups);
        narrower.searched.addAll(searched);
        narrower.ownOrder = ownOrder;
        narrower.narrowed = true;
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

    /// A sort key that puts together the rows of each group; each group's rows keep the list's own order, downwards
    /// too. For all of them to be quick, an index has to begin with the column and to go on with that order.
    public Listing sort(String key, Groups by) {
        groups.put(key, by);
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
        Condition which = matching(request, filters);
        Groups by = groups.get(request.sort());
        if (by != null) {
            return ids(dsl, request, which, by);
        }
        List<SortField<?>> order = orderOf(request);
        Field<?> leading = order.getFirst().$field();
        if (request.text().isEmpty()
                && endsWithEmpty(request, leading)
                && leading.getDataType().nullable()) {
            List<SortField<?>> plain = plain(order);
            // what somebody moves between the two is told as a change, and the list asked for again
            return LongStream.concat(
                            Arrays.stream(longs(dsl, select(dsl, request, which.and(leading.isNotNull()), plain))),
                            Arrays.stream(longs(dsl, select(dsl, request, which.and(leading.isNull()), plain))))
                    .toArray();
        }
        return longs(dsl, select(dsl, request, which, order));
    }

    private long[] ids(DSLContext dsl, ListRequest request, Condition which, Groups by) {
        var runs = new Runs();
        read(
                dsl,
                select(dsl, request, which, orderOf(by), by.column()),
                rows -> runs.add(rows.getObject(2), rows.getLong(1)));
        return runs.inOrder(by.keys(dsl, request.descending()));
    }

    /// The first ids of {@link #ids}, at once where an index has the order: so that a list of a million has something
    /// to show while its ids are being read.
    ///
    /// @param most fewer are all there are
    public long[] head(DSLContext dsl, ListRequest request, Collection<Condition> filters, int most) {
        Condition which = matching(request, filters);
        Groups by = groups.get(request.sort());
        if (by != null) {
            return head(dsl, request, which, by, most);
        }
        List<SortField<?>> order = orderOf(request);
        Field<?> leading = order.getFirst().$field();
        if (endsWithEmpty(request, leading)) {
            // empty cells come last, for which no index is made: what is not empty fills the page nearly always
            long[] filled = head(dsl, request, which.and(leading.isNotNull()), plain(order), most);
            if (filled.length == most) {
                return filled;
            }
        }
        return head(dsl, request, which, order, most);
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

    /// Group by group, as far as the page goes; not where most groups would be empty. A part of a tree would be walked
    /// again for each of them.
    private long[] head(DSLContext dsl, ListRequest request, Condition which, Groups by, int most) {
        if (request.text().isEmpty() && !narrowed && areMany(dsl, which, most * FEW_PAGES)) {
            List<Condition> tried = new ArrayList<>();
            by.first(dsl, from, request.descending(), TRIES).forEach(key -> tried.add(by.is(key)));
            boolean all = tried.size() < TRIES;
            if (all && by.mayBeEmpty()) {
                tried.add(by.column().isNull());
            }
            LongStream.Builder page = LongStream.builder();
            int found = 0;
            for (int i = 0; i < tried.size() && found < most; i++) {
                long[] some = head(dsl, request, which.and(tried.get(i)), orderOf(by), most - found);
                Arrays.stream(some).forEach(page);
                found += some.length;
            }
            if (all || found == most) {
                return page.build().toArray();
            }
        }
        long[] ids = ids(dsl, request, which, by);
        return Arrays.copyOf(ids, Math.min(most, ids.length));
    }

    boolean isGrouped(ListRequest request) {
        return groups.containsKey(request.sort());
    }

    private boolean areMany(DSLContext dsl, Condition which, int many) {
        return longs(dsl, dsl.select(id).from(from).where(which).limit(many)).length == many;
    }

    private Select<?> select(
            DSLContext dsl, ListRequest request, Condition which, List<SortField<?>> order, Field<?>... more) {
        if (request.text().isEmpty()) {
            return dsl.select(id)
                    .select(more)
                    .from(joined(request, order))
                    .where(which)
                    .orderBy(order);
        }
        return sorted(
                dsl,
                dsl.select(id).select(keys(order)).from(joined(request, order)).where(which),
                order,
                more.length);
    }

    /// Few rows have a word. Asked for them in order, H2 reads all rows in the order of an index, which is three times
    /// slower than to read them as they lie and to sort the few.
    ///
    /// @param more how many columns of the order are read behind the id
    private static Select<?> sorted(DSLContext dsl, Select<?> matches, List<SortField<?>> order, int more) {
        Table<?> found = matches.asTable("found");
        List<SortField<?>> outer = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            outer.add(order.get(i).$field(Objects.requireNonNull(found.field(i + 1))));
        }
        return dsl.select(List.of(found.fields()).subList(0, 1 + more))
                .from(found)
                .orderBy(outer);
    }

    private static List<Field<?>> keys(List<SortField<?>> order) {
        List<Field<?>> keys = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            keys.add(order.get(i).$field().as("key_" + i));
        }
        return keys;
    }

    private static long[] longs(DSLContext dsl, Select<?> query) {
        LongStream.Builder ids = LongStream.builder();
        read(dsl, query, rows -> ids.add(rows.getLong(1)));
        return ids.build().toArray();
    }

    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    /// The numbers alone: a record for each of a hundred thousand ids takes longer than the query.
    private static void read(DSLContext dsl, Select<?> query, EachRow each) {
        Streamed.in(dsl, () -> {
            try (Cursor<?> cursor = query.fetchSize(Streamed.FETCH).fetchLazy()) {
                ResultSet rows = cursor.resultSet();
                while (rows.next()) {
                    each.take(rows);
                }
                return query;
            } catch (SQLException broken) {
                throw new DataAccessException("reading ids", broken);
            }
        });
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

    private List<SortField<?>> orderOf(Groups by) {
        boolean down = ownOrder.getFirst().getOrder() == SortOrder.DESC;
        List<SortField<?>> order = new ArrayList<>();
        order.add(down ? by.column().desc() : by.column().asc());
        order.addAll(ownOrder);
        if (order.stream().noneMatch(field -> unique.contains(field.$field()))) {
            order.add(down ? id.desc() : id.asc());
        }
        return order;
    }

    /// The same without a word of where empty cells come, so that an index has it.
    private static List<SortField<?>> plain(List<SortField<?>> order) {
        List<SortField<?>> plain = new ArrayList<>(order);
        plain.set(0, order.getFirst().$field().desc());
        return plain;
    }

    private boolean endsWithEmpty(ListRequest request, Field<?> leading) {
        return request.descending() && sorts.containsKey(request.sort()) && mayBeEmpty(leading);
    }

    private boolean mayBeEmpty(Field<?> field) {
        return field.getDataType().nullable()
                || joins.keySet().stream().anyMatch(table -> of(table).test(field));
    }
}
