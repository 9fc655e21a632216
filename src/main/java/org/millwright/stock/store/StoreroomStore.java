package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.STOREROOM;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.StoreroomRecord;
import org.millwright.stock.Storeroom;

public final class StoreroomStore {

    public long insert(Tx tx, String code, String name) {
        StoreroomRecord record = tx.create(STOREROOM).setCode(code).setName(name);
        tx.insert(record);
        return record.getId();
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
