package org.millwright.equipment.store;

import static org.millwright.platform.db.schema.Tables.OUT_OF_SERVICE;

import org.jspecify.annotations.Nullable;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.OutOfServiceRecord;

/// Keeps when machines were out of service, as their status changes.
final class ServicePauses {

    private ServicePauses() {}

    /// @param before the status that the record had, null for a new one
    static void changed(Tx tx, long equipmentId, @Nullable String before, String after) {
        String out = EquipmentStatus.OUT_OF_SERVICE.name();
        if (after.equals(before)) {
            return;
        }
        if (out.equals(before)) {
            end(tx, equipmentId);
        }
        if (out.equals(after)) {
            tx.insert(tx.create(OUT_OF_SERVICE).setEquipmentId(equipmentId).setFromOn(tx.today()));
        }
    }

    /// A machine that was out of service for less than a day was not.
    private static void end(Tx tx, long equipmentId) {
        for (OutOfServiceRecord pause : tx.dsl()
                .selectFrom(OUT_OF_SERVICE)
                .where(OUT_OF_SERVICE.EQUIPMENT_ID.eq(equipmentId))
                .and(OUT_OF_SERVICE.UNTIL_ON.isNull())
                .fetch()) {
            if (pause.getFromOn().equals(tx.today())) {
                tx.delete(pause);
            } else {
                tx.update(pause.setUntilOn(tx.today()));
            }
        }
    }
}
