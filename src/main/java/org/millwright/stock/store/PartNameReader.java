package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.PART;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Store;
import org.millwright.platform.names.NameIndex.Name;
import org.millwright.platform.names.NameReader;

/// What parts in use are sought by: number, name, maker and the maker's number, supplier.
public record PartNameReader(Store store) implements NameReader {

    public static final int TEXTS = 5;

    @Override
    public Pages all() {
        return (after, most) -> store.read(
                dsl -> read(select(dsl, PART.ID.gt(after)).orderBy(PART.ID).limit(most)));
    }

    @Override
    public List<Name> some(long[] ids) {
        return store.read(dsl -> read(select(dsl, Ids.among(PART.ID, ids))));
    }

    @Override
    public long[] touched(String kind, long[] ids) {
        return ids;
    }

    private static SelectConditionStep<? extends Record> select(DSLContext dsl, Condition which) {
        return dsl.select(PART.ID, PART.PART_NO, PART.NAME, PART.MAKER, PART.MAKER_PART_NO, PART.SUPPLIER)
                .from(PART)
                .where(which)
                .and(PART.ACTIVE.isTrue());
    }

    private static List<Name> read(ResultQuery<? extends Record> query) {
        return query.fetch(row -> new Name(
                row.get(PART.ID),
                false,
                row.get(PART.PART_NO),
                row.get(PART.NAME),
                row.get(PART.MAKER),
                row.get(PART.MAKER_PART_NO),
                row.get(PART.SUPPLIER)));
    }
}
