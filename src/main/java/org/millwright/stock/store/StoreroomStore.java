package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.STOCK;
import static org.millwright.platform.db.schema.Tables.STOREROOM;

import org.jooq.Field;
import org.jooq.impl.DSL;
import org.millwright.platform.db.CodedStore;
import org.millwright.platform.db.schema.tables.records.StoreroomRecord;
import org.millwright.stock.Storeroom;

public final class StoreroomStore extends CodedStore<StoreroomRecord, Storeroom, Storeroom.Row> {

    private static final Field<Integer> PARTS =
            DSL.field(DSL.selectCount().from(STOCK).where(STOCK.STOREROOM_ID.eq(STOREROOM.ID)));

    public StoreroomStore() {
        super(STOREROOM, STOREROOM.CODE, STOREROOM.NAME, "parts", PARTS, Storeroom::new, Storeroom.Row::new);
    }
}
