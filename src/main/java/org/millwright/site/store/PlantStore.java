package org.millwright.site.store;

import static org.millwright.platform.db.schema.Tables.PLANT;

import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.Tx;
import org.millwright.platform.db.schema.tables.records.PlantRecord;
import org.millwright.site.PlantProfile;

/// The table of the plant itself, which has one row or none.
public final class PlantStore {

    /// Always the same, so that two who set the profile for the first time cannot both add one.
    private static final long ONLY_ROW = 1;

    public @Nullable PlantProfile read(DSLContext dsl) {
        return dsl.selectFrom(PLANT)
                .where(PLANT.ID.eq(ONLY_ROW))
                .fetchOne(row -> new PlantProfile(row.getName(), row.getCurrency(), row.getZone(), row.getVersion()));
    }

    public void write(Tx tx, int seenVersion, String name, String currency, String zone) {
        if (tx.find(PLANT, ONLY_ROW) == null && seenVersion == PlantProfile.UNSAVED) {
            PlantRecord first = tx.create(PLANT).setId(ONLY_ROW);
            tx.insert(first.setName(name).setCurrency(currency).setZone(zone));
            return;
        }
        tx.update(tx.seen(PLANT, ONLY_ROW, seenVersion)
                .setName(name)
                .setCurrency(currency)
                .setZone(zone));
    }
}
