package org.millwright.equipment.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT_CLASS;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.EquipmentRecord;

/// Writes equipment, and answers what the use cases must know before they write.
public final class EquipmentStore {

    public long insert(Tx tx, EquipmentFields fields) {
        EquipmentRecord record = tx.create(EQUIPMENT);
        fill(tx, record, fields);
        tx.insert(record);
        return record.getId();
    }

    /// Many at once, for imports; the ids are given by the caller, so that children can name their parents.
    public void insertAll(Tx tx, List<NewEquipment> many) {
        List<EquipmentRecord> records = many.stream()
                .map(one -> {
                    EquipmentRecord record = tx.dsl().newRecord(EQUIPMENT);
                    record.setId(one.id());
                    fill(tx, record, one.fields());
                    return record;
                })
                .toList();
        tx.insertAll(records);
    }

    public void update(Tx tx, long id, int seenVersion, EquipmentFields fields) {
        EquipmentRecord record = tx.seen(EQUIPMENT, id, seenVersion);
        fill(tx, record, fields);
        tx.update(record);
    }

    /// Retires the equipment and all that stands below it and is not retired yet.
    ///
    /// @return how many were retired
    public int retire(Tx tx, long id, int seenVersion) {
        EquipmentRecord top = tx.seen(EQUIPMENT, id, seenVersion);
        int retired = retireOne(tx, top) ? 1 : 0;
        for (EquipmentRecord below : tx.dsl()
                .selectFrom(EQUIPMENT)
                .where(EQUIPMENT.ID.in(EquipmentTree.below(id)))
                .fetch()) {
            retired += retireOne(tx, below) ? 1 : 0;
        }
        return retired;
    }

    private static boolean retireOne(Tx tx, EquipmentRecord record) {
        if (record.getStatus().equals(EquipmentStatus.RETIRED.name())) {
            return false;
        }
        record.setStatus(EquipmentStatus.RETIRED.name()).setRetiredOn(tx.today());
        return tx.update(record);
    }

    public @Nullable Long idOfTag(DSLContext dsl, String tag) {
        return dsl.select(EQUIPMENT.ID)
                .from(EQUIPMENT)
                .where(EQUIPMENT.TAG.eq(tag))
                .fetchOne(EQUIPMENT.ID);
    }

    public @Nullable EquipmentKind kindOf(DSLContext dsl, long id) {
        return dsl.select(EQUIPMENT.KIND)
                .from(EQUIPMENT)
                .where(EQUIPMENT.ID.eq(id))
                .fetchOne(row -> EquipmentKind.valueOf(row.value1()));
    }

    public boolean standsBelow(DSLContext dsl, long id, long ancestor) {
        return dsl.fetchExists(EQUIPMENT, EQUIPMENT.ID.eq(id).and(EQUIPMENT.ID.in(EquipmentTree.below(ancestor))));
    }

    private static void fill(Tx tx, EquipmentRecord record, EquipmentFields fields) {
        record.setTag(fields.tag().strip())
                .setName(fields.name().strip())
                .setKind(fields.kind().name())
                .setClassId(classId(tx, fields.className()))
                .setParentId(fields.parentId())
                .setCriticality(name(fields.criticality()))
                .setStatus(fields.status().name())
                .setMaker(fields.maker())
                .setModel(fields.model())
                .setSerialNo(fields.serialNo())
                .setInstalledOn(fields.installedOn())
                .setWarrantyUntil(fields.warrantyUntil())
                .setPurchaseCost(fields.purchaseCost())
                .setReplacementCost(fields.replacementCost())
                .setCostCentreId(fields.costCentreId())
                .setNote(fields.note());
        if (!fields.status().isRetired()) {
            record.setRetiredOn(null);
        } else if (record.getRetiredOn() == null) {
            record.setRetiredOn(tx.today());
        }
    }

    private static @Nullable Long classId(Tx tx, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        Long known = tx.dsl()
                .select(EQUIPMENT_CLASS.ID)
                .from(EQUIPMENT_CLASS)
                .where(EQUIPMENT_CLASS.NAME.eq(name.strip()))
                .fetchOne(EQUIPMENT_CLASS.ID);
        if (known != null) {
            return known;
        }
        var added = tx.create(EQUIPMENT_CLASS).setName(name.strip());
        tx.insert(added);
        return added.getId();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
