package org.millwright.meter.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;
import static org.millwright.platform.db.schema.Tables.METER;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;
import org.millwright.meter.Meter;
import org.millwright.meter.MeterFields;
import org.millwright.meter.MeterKind;
import org.millwright.platform.db.Ids;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.MeterRecord;

/// Writes meters, and reads them one by one.
public final class MeterStore {

    public long insert(Tx tx, MeterFields fields) {
        MeterRecord record = fill(tx.create(METER), fields);
        tx.insert(record);
        return record.getId();
    }

    public void update(Tx tx, long id, int seenVersion, MeterFields fields) {
        tx.update(fill(tx.seen(METER, id, seenVersion), fields));
    }

    /// @param retired from today on, or in use again
    public void retire(Tx tx, long id, int seenVersion, boolean retired) {
        MeterRecord record = tx.seen(METER, id, seenVersion);
        if (retired != (record.getRetiredOn() != null)) {
            tx.update(record.setRetiredOn(retired ? tx.today() : null));
        }
    }

    /// The meter; who else wants to record a reading waits until this transaction ends.
    public @Nullable Meter hold(Tx tx, long id) {
        return tx.lock(METER, id) == null ? null : find(tx.dsl(), id);
    }

    public @Nullable Meter find(DSLContext dsl, long id) {
        return Meters.select(dsl).where(METER.ID.eq(id)).fetchOne(Meters::meter);
    }

    /// Those that exist, by id.
    public Map<Long, Meter> among(DSLContext dsl, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : Meters.select(dsl).where(Ids.among(METER.ID, ids)).fetch(Meters::meter).stream()
                        .collect(Collectors.toMap(Meter::id, meter -> meter));
    }

    public @Nullable Long idOf(DSLContext dsl, long equipmentId, String name) {
        return dsl.select(METER.ID)
                .from(METER)
                .where(METER.EQUIPMENT_ID.eq(equipmentId))
                .and(METER.NAME.eq(name))
                .fetchOne(METER.ID);
    }

    /// What a meter's line is drawn with.
    ///
    /// @param staleAfterDays a meter that was not read for longer is stale
    public record Kept(int staleAfterDays, String unit) {}

    public Map<Long, Kept> kept(DSLContext dsl, Collection<Long> ids) {
        return dsl.select(METER.ID, METER.STALE_AFTER_DAYS, METER.UNIT)
                .from(METER)
                .where(Ids.among(METER.ID, ids))
                .fetchMap(row -> row.value1(), row -> new Kept(row.value2(), row.value3()));
    }

    private static MeterRecord fill(MeterRecord record, MeterFields fields) {
        return record.setEquipmentId(fields.equipmentId())
                .setName(fields.name())
                .setUnit(fields.unit())
                .setKind(fields.kind().name())
                .setSpan(fields.span())
                .setInstalledOn(fields.installedOn())
                .setUsualPerDay(fields.usualPerDay())
                .setStaleAfterDays(fields.staleAfterDays())
                .setNote(fields.note());
    }

    /// How rows of the table become meters.
    static final class Meters {

        private Meters() {}

        static SelectOnConditionStep<Record> select(DSLContext dsl) {
            return dsl.select(METER.fields())
                    .select(EQUIPMENT.TAG, EQUIPMENT.NAME)
                    .from(METER)
                    .join(EQUIPMENT)
                    .on(EQUIPMENT.ID.eq(METER.EQUIPMENT_ID));
        }

        static Meter meter(Record row) {
            return new Meter(
                    row.get(METER.ID),
                    row.get(METER.VERSION),
                    new MeterFields(
                            row.get(METER.EQUIPMENT_ID),
                            row.get(METER.NAME),
                            row.get(METER.UNIT),
                            MeterKind.valueOf(row.get(METER.KIND)),
                            row.get(METER.SPAN),
                            row.get(METER.INSTALLED_ON),
                            row.get(METER.USUAL_PER_DAY),
                            row.get(METER.STALE_AFTER_DAYS),
                            row.get(METER.NOTE)),
                    row.get(METER.RETIRED_ON),
                    new Meter.Machine(row.get(EQUIPMENT.TAG), row.get(EQUIPMENT.NAME)));
        }
    }
}
