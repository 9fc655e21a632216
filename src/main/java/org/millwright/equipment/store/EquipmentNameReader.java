package org.millwright.equipment.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectConditionStep;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Store;
import org.millwright.platform.names.NameIndex.Name;
import org.millwright.platform.names.NameReader;

/// What equipment is sought by: tag, name, maker, model, serial number. Retired equipment is not.
public record EquipmentNameReader(Store store) implements NameReader {

    public static final int TEXTS = 5;

    @Override
    public Pages all() {
        return (after, most) -> store.read(dsl ->
                read(select(dsl, EQUIPMENT.ID.gt(after)).orderBy(EQUIPMENT.ID).limit(most)));
    }

    @Override
    public List<Name> some(long[] ids) {
        return store.read(dsl -> read(select(dsl, Ids.among(EQUIPMENT.ID, ids))));
    }

    @Override
    public long[] touched(String kind, long[] ids) {
        return ids;
    }

    private static SelectConditionStep<? extends Record> select(DSLContext dsl, Condition which) {
        return dsl.select(
                        EQUIPMENT.ID,
                        EQUIPMENT.TAG,
                        EQUIPMENT.NAME,
                        EQUIPMENT.MAKER,
                        EQUIPMENT.MODEL,
                        EQUIPMENT.SERIAL_NO)
                .from(EQUIPMENT)
                .where(which)
                .and(EQUIPMENT.STATUS.ne(EquipmentStatus.RETIRED.name()));
    }

    private static List<Name> read(ResultQuery<? extends Record> query) {
        return query.fetch(row -> new Name(
                row.get(EQUIPMENT.ID),
                false,
                row.get(EQUIPMENT.TAG),
                row.get(EQUIPMENT.NAME),
                row.get(EQUIPMENT.MAKER),
                row.get(EQUIPMENT.MODEL),
                row.get(EQUIPMENT.SERIAL_NO)));
    }
}
