package org.millwright.stock.store;

import static org.millwright.platform.db.schema.Tables.PART;

import java.math.BigDecimal;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.PartRecord;
import org.millwright.stock.PartFields;

/// Writes parts, and answers what the use cases must know before they write.
public final class PartStore {

    public long insert(Tx tx, PartFields fields) {
        PartRecord record = tx.create(PART)
                .setActive(true)
                .setTotalQuantity(BigDecimal.ZERO)
                .setTotalValue(BigDecimal.ZERO);
        fill(record, fields);
        tx.insert(record);
        return record.getId();
    }

    public void update(Tx tx, long id, int seenVersion, PartFields fields) {
        PartRecord record = tx.seen(PART, id, seenVersion);
        fill(record, fields);
        tx.update(record);
    }

    public void setActive(Tx tx, long id, int seenVersion, boolean active) {
        PartRecord record = tx.seen(PART, id, seenVersion).setActive(active);
        tx.update(record);
    }

    public Map<String, Long> idsByNo(DSLContext dsl) {
        return dsl.select(PART.PART_NO, PART.ID).from(PART).fetchMap(PART.PART_NO, PART.ID);
    }

    public @Nullable Long idOfNo(DSLContext dsl, String partNo) {
        return dsl.select(PART.ID).from(PART).where(PART.PART_NO.eq(partNo)).fetchOne(PART.ID);
    }

    private static void fill(PartRecord record, PartFields fields) {
        record.setPartNo(fields.partNo().strip())
                .setName(fields.name().strip())
                .setUnit(fields.unit().strip())
                .setCriticality(fields.criticality().name())
                .setMaker(Texts.orNull(fields.maker()))
                .setMakerPartNo(Texts.orNull(fields.makerPartNo()))
                .setSupplier(Texts.orNull(fields.supplier()))
                .setLeadDays(fields.leadDays())
                .setPackSize(fields.packSize().value())
                .setNote(Texts.orNull(fields.note()));
    }
}
