package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Listing;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.StoreroomRecord;
import org.millwright.stock.Storeroom;

public final class StoreroomStore {

    private static final Field<Integer> PARTS =
            DSL.field(DSL.selectCount().from(STOCK).where(STOCK.STOREROOM_ID.eq(STOREROOM.ID)));

    private static final Listing LISTING = Listing.of(STOREROOM, STOREROOM.ID)
            .sort("code", STOREROOM.CODE)
            .sort("name", STOREROOM.NAME)
            .sort("parts", PARTS, STOREROOM.CODE)
            .order(STOREROOM.CODE.asc())
            .search(STOREROOM.CODE, STOREROOM.NAME);

    public long insert(Tx tx, String code, String name) {
        StoreroomRecord record = tx.create(STOREROOM).setCode(code).setName(name);
        tx.insert(record);
        return record.getId();
    }

    public void update(Tx tx, long id, int seenVersion, String code, String name) {
        tx.update(tx.seen(STOREROOM, id, seenVersion).setCode(code).setName(name));
    }

    public long[] ids(DSLContext dsl, ListRequest request) {
        return LISTING.ids(dsl, request, List.of());
    }

    public List<Storeroom.Row> rows(DSLContext dsl, long[] ids) {
        Map<Long, Storeroom.Row> byId = dsl
                .select(STOREROOM.ID, STOREROOM.VERSION, STOREROOM.CODE, STOREROOM.NAME, PARTS)
                .from(STOREROOM)
                .where(Ids.among(STOREROOM.ID, ids))
                .fetch(row -> new Storeroom.Row(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()))
                .stream()
                .collect(Collectors.toMap(Storeroom.Row::id, row -> row));
        return Ids.inOrder(ids, byId);
    }

    public List<Storeroom> all(DSLContext dsl) {
        return dsl.selectFrom(STOREROOM).orderBy(STOREROOM.CODE).fetch(StoreroomStore::read);
    }

    public @Nullable Storeroom byCode(DSLContext dsl, String code) {
        return dsl.selectFrom(STOREROOM).where(STOREROOM.CODE.eq(code)).fetchOne(StoreroomStore::read);
    }

    private static Storeroom read(StoreroomRecord record) {
        return new Storeroom(record.getId(), record.getCode(), record.getName());
    }
}
