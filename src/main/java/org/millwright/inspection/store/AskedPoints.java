package org.millwright.inspection.store;

import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.REVISION_POINT;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The points that a run asks about. They go by the names of `check_point`, whichever table they come from.
final class AskedPoints {

    /// All that can be read of them.
    static final List<Field<?>> FIELDS = List.of(
            CHECK_POINT.ID,
            CHECK_POINT.WALK_ORDER,
            CHECK_POINT.EQUIPMENT_ID,
            CHECK_POINT.NAME,
            CHECK_POINT.KIND,
            CHECK_POINT.UNIT,
            CHECK_POINT.LOW_ALARM,
            CHECK_POINT.LOW_WARNING,
            CHECK_POINT.HIGH_WARNING,
            CHECK_POINT.HIGH_ALARM,
            CHECK_POINT.CHOICES,
            CHECK_POINT.METER_ID,
            CHECK_POINT.INSTRUCTION);

    private static final String NAME = CHECK_POINT.getName();

    private AskedPoints() {}

    /// Those of the revision that the run was begun with; as long as nobody has begun it, those of the round today.
    static Table<?> of(DSLContext dsl, long roundId, @Nullable Long revisionId) {
        return revisionId == null
                ? dsl.select(FIELDS)
                        .from(CHECK_POINT)
                        .where(CHECK_POINT.ROUND_ID.eq(roundId))
                        .and(CHECK_POINT.ACTIVE)
                        .asTable(NAME)
                : frozen(dsl).where(REVISION_POINT.REVISION_ID.eq(revisionId)).asTable(NAME);
    }

    /// The points of every revision, with the revision's id as {@link #revision}.
    static Table<?> ofAll(DSLContext dsl) {
        return frozen(dsl).asTable(NAME);
    }

    static Field<Long> revision() {
        return DSL.field(
                DSL.name(NAME, REVISION_POINT.REVISION_ID.getName()), REVISION_POINT.REVISION_ID.getDataType());
    }

    private static org.jooq.SelectWhereStep<?> frozen(DSLContext dsl) {
        return dsl.select(
                        REVISION_POINT.REVISION_ID,
                        REVISION_POINT.CHECK_POINT_ID.as(CHECK_POINT.ID),
                        REVISION_POINT.WALK_ORDER,
                        REVISION_POINT.EQUIPMENT_ID,
                        REVISION_POINT.NAME,
                        REVISION_POINT.KIND,
                        REVISION_POINT.UNIT,
                        REVISION_POINT.LOW_ALARM,
                        REVISION_POINT.LOW_WARNING,
                        REVISION_POINT.HIGH_WARNING,
                        REVISION_POINT.HIGH_ALARM,
                        REVISION_POINT.CHOICES,
                        REVISION_POINT.METER_ID,
                        REVISION_POINT.INSTRUCTION)
                .from(REVISION_POINT);
    }
}
