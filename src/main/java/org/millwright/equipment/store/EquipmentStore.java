package org.millwright.equipment.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.equipment.NewEquipment;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.EquipmentRecord;

/// Writes equipment, and answers what the use cases must know before they write.
public final class EquipmentStore {

    /// What equipment is for its place in the tree.
    public record Standing(
            String tag,
            EquipmentKind kind,
            EquipmentStatus status,
            @Nullable Long parentId) {}

    public long insert(Tx tx, EquipmentFields fields) {
        EquipmentRecord record = tx.create(EQUIPMENT);
        fill(tx, record, fields, new ClassIds(tx));
        tx.insert(record);
        ServicePauses.changed(tx, record.getId(), null, record.getStatus());
        return record.getId();
    }

    /// Many at once, for imports; the ids are given by the caller, so that children can name their parents.
    public void insertAll(Tx tx, List<NewEquipment> many) {
        var classes = new ClassIds(tx);
        List<EquipmentRecord> records = many.stream()
                .map(one -> {
                    EquipmentRecord record = tx.dsl().newRecord(EQUIPMENT);
                    record.setId(one.id());
                    fill(tx, record, one.fields(), classes);
                    return record;
                })
                .toList();
        tx.insertAll(records);
        records.forEach(record -> ServicePauses.changed(tx, record.getId(), null, record.getStatus()));
    }

    public void update(Tx tx, long id, int seenVersion, EquipmentFields fields) {
        EquipmentRecord record = tx.seen(EQUIPMENT, id, seenVersion);
        String before = record.getStatus();
        fill(tx, record, fields, new ClassIds(tx));
        tx.update(record);
        ServicePauses.changed(tx, id, before, record.getStatus());
    }

    public void updateAll(Tx tx, Map<Long, EquipmentFields> many) {
        var classes = new ClassIds(tx);
        tx.dsl()
                .selectFrom(EQUIPMENT)
                .where(EQUIPMENT.ID.in(many.keySet()))
                .fetch()
                .forEach(record -> {
                    String before = record.getStatus();
                    fill(tx, record, Objects.requireNonNull(many.get(record.getId())), classes);
                    tx.update(record);
                    ServicePauses.changed(tx, record.getId(), before, record.getStatus());
                });
    }

    /// Retires the equipment and all that stands below it and is not retired yet.
    ///
    /// @return how many were retired
    public int retire(Tx tx, long id, int seenVersion) {
        EquipmentRecord top = tx.seen(EQUIPMENT, id, seenVersion);
        int retired = retireOne(tx, top) ? 1 : 0;
        for (EquipmentRecord below : tx.dsl()
                .select(EQUIPMENT.fields())
                .from(EquipmentTree.below(id).narrow(EQUIPMENT, EQUIPMENT.ID))
                .fetchInto(EQUIPMENT)) {
            retired += retireOne(tx, below) ? 1 : 0;
        }
        return retired;
    }

    private static boolean retireOne(Tx tx, EquipmentRecord record) {
        if (record.getStatus().equals(EquipmentStatus.RETIRED.name())) {
            return false;
        }
        ServicePauses.changed(tx, record.getId(), record.getStatus(), EquipmentStatus.RETIRED.name());
        record.setStatus(EquipmentStatus.RETIRED.name()).setRetiredOn(tx.today());
        return tx.update(record);
    }

    public @Nullable Long idOfTag(DSLContext dsl, String tag) {
        return dsl.select(EQUIPMENT.ID)
                .from(EQUIPMENT)
                .where(EQUIPMENT.TAG.eq(tag))
                .fetchOne(EQUIPMENT.ID);
    }

    public @Nullable Standing standing(DSLContext dsl, long id) {
        return dsl.select(EQUIPMENT.TAG, EQUIPMENT.KIND, EQUIPMENT.STATUS, EQUIPMENT.PARENT_ID)
                .from(EQUIPMENT)
                .where(EQUIPMENT.ID.eq(id))
                .fetchOne(row -> new Standing(
                        row.value1(),
                        EquipmentKind.valueOf(row.value2()),
                        EquipmentStatus.valueOf(row.value3()),
                        row.value4()));
    }

    /// The tag of something below, at any depth, that is not retired.
    public Optional<String> inUseBelow(DSLContext dsl, long id) {
        return dsl.select(EQUIPMENT.TAG)
                .from(EquipmentTree.below(id).narrow(EQUIPMENT, EQUIPMENT.ID))
                .where(EQUIPMENT.STATUS.ne(EquipmentStatus.RETIRED.name()))
                .orderBy(EQUIPMENT.TAG)
                .limit(1)
                .fetchOptional(EQUIPMENT.TAG);
    }

    public boolean standsBelow(DSLContext dsl, long id, long ancestor) {
        return dsl.fetchExists(EquipmentTree.below(ancestor).narrow(EQUIPMENT, EQUIPMENT.ID), EQUIPMENT.ID.eq(id));
    }

    /// The tag of a child that does not fit below its parent once the parent is of this kind.
    public Optional<String> childNotFitting(DSLContext dsl, long id, EquipmentKind kind) {
        List<String> higher = Arrays.stream(EquipmentKind.values())
                .filter(other -> !other.fitsBelow(kind))
                .map(EquipmentKind::name)
                .toList();
        return dsl.select(EQUIPMENT.TAG)
                .from(EQUIPMENT)
                .where(EQUIPMENT.PARENT_ID.eq(id))
                .and(EQUIPMENT.KIND.in(higher))
                .orderBy(EQUIPMENT.TAG)
                .limit(1)
                .fetchOptional(EQUIPMENT.TAG);
    }

    private static void fill(Tx tx, EquipmentRecord record, EquipmentFields fields, ClassIds classes) {
        record.setTag(fields.tag())
                .setName(fields.name())
                .setKind(fields.kind().name())
                .setClassId(classes.of(fields.className()))
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

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
