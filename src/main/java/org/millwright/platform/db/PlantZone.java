package org.millwright.platform.db;

import static org.millwright.platform.db.schema.Tables.MADE_IN;
import static org.millwright.platform.db.schema.Tables.PLANT;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;

/// The time zone that all programs on one store count the plant's days by.
final class PlantZone {

    private static final int ONLY_ROW = 1;

    private PlantZone() {}

    /// The plant's time zone; in a store that has none yet, that of this computer stands in from now on.
    ///
    /// @return refused where this program knows no such zone
    static Outcome<ZoneId> settle(DSLContext dsl, ZoneId here) {
        String known = stored(dsl);
        if (known == null) {
            // of two programs that are here at once the first one's stays
            dsl.insertInto(MADE_IN)
                    .set(MADE_IN.SINGLE_ROW, ONLY_ROW)
                    .set(MADE_IN.ZONE, here.getId())
                    .onDuplicateKeyIgnore()
                    .execute();
            known = stored(dsl);
        }
        try {
            return Outcome.done(ZoneId.of(String.valueOf(known)));
        } catch (DateTimeException unknown) {
            return Outcome.refused("store.unknown-zone", String.valueOf(known));
        }
    }

    /// The zone as it is stored, which has been settled before.
    static ZoneId read(DSLContext dsl) {
        return ZoneId.of(String.valueOf(stored(dsl)));
    }

    private static @Nullable String stored(DSLContext dsl) {
        String own = dsl.select(PLANT.ZONE).from(PLANT).fetchOne(PLANT.ZONE);
        return own != null ? own : dsl.select(MADE_IN.ZONE).from(MADE_IN).fetchOne(MADE_IN.ZONE);
    }
}
