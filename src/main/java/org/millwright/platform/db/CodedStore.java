package org.millwright.platform.db;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Function3;
import org.jooq.Function5;
import org.jooq.Records;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;

/// Records that are a code and a name, such as cost centres: how they are kept, found and listed.
///
/// @param <R> the table's record
/// @param <T> what is read of it: id, code and name
/// @param <L> a line of its list: id, version, code, name, and how much hangs on it
public abstract class CodedStore<R extends UpdatableRecord<R>, T, L> {

    private final Table<R> table;
    private final Field<Long> id;
    private final Field<Integer> version;
    private final Field<String> code;
    private final Field<String> name;
    private final Field<Integer> uses;
    private final Listing listing;
    private final Function3<Long, String, String, T> entry;
    private final Function5<Long, Integer, String, String, Integer, L> line;

    /// @param sort how the list calls the order by use
    /// @param uses how much hangs on a record
    protected CodedStore(
            Table<R> table,
            Field<String> code,
            Field<String> name,
            String sort,
            Field<Integer> uses,
            Function3<Long, String, String, T> entry,
            Function5<Long, Integer, String, String, Integer, L> line) {
        this.table = table;
        this.id = Columns.id(table);
        this.version = Objects.requireNonNull(Columns.version(table));
        this.code = code;
        this.name = name;
        this.uses = uses;
        this.entry = entry;
        this.line = line;
        listing = Listing.of(table, id)
                .sort("code", code)
                .sort("name", name)
                .sort(sort, uses, code)
                .order(code.asc())
                .search(code, name);
    }

    public final long insert(Tx tx, String newCode, String newName) {
        R record = tx.create(table);
        tx.insert(said(record, newCode, newName));
        return record.get(id);
    }

    public final void update(Tx tx, long of, int seenVersion, String newCode, String newName) {
        tx.update(said(tx.seen(table, of, seenVersion), newCode, newName));
    }

    public final long[] ids(DSLContext dsl, ListRequest request) {
        return listing.ids(dsl, request, List.of());
    }

    public final List<L> rows(DSLContext dsl, long[] ids) {
        Map<Long, L> byId = dsl.select(id, version, code, name, uses)
                .from(table)
                .where(Ids.among(id, ids))
                .fetchMap(id, Records.mapping(line));
        return Ids.inOrder(ids, byId);
    }

    /// In the order of their codes.
    public final List<T> all(DSLContext dsl) {
        return dsl.select(id, code, name).from(table).orderBy(code).fetch(Records.mapping(entry));
    }

    public final @Nullable T byCode(DSLContext dsl, String wanted) {
        return dsl.select(id, code, name).from(table).where(code.eq(wanted)).fetchOne(Records.mapping(entry));
    }

    private R said(R record, String newCode, String newName) {
        record.set(code, newCode);
        record.set(name, newName);
        return record;
    }
}
