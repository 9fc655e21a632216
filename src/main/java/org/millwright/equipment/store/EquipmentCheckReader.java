package org.millwright.equipment.store;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.platform.db.StoreCheck;
import org.millwright.platform.db.schema.tables.Equipment;

/// Asks whether the equipment is a tree, and whether what is retired is retired with all below it.
public final class EquipmentCheckReader {

    private static final Equipment ABOVE = EQUIPMENT.as("above");

    public List<Invariant> check(DSLContext dsl) {
        return List.of(
                StoreCheck.invariant(
                        dsl,
                        "invariant.equipment-tree",
                        inCircles(dsl),
                        row -> Message.of("invariant.equipment-in-circle", row.value1())),
                StoreCheck.invariant(
                        dsl,
                        "invariant.equipment-retired",
                        wronglyRetired(),
                        row -> Message.of(
                                "invariant.equipment-half-retired",
                                row.value1(),
                                EquipmentStatus.valueOf(row.value2()))));
    }

    /// What cannot be reached from the top stands below itself. Followed here: the database would walk
    /// the whole tree for each row.
    private static Select<Record1<String>> inCircles(DSLContext dsl) {
        Map<Long, Long> parents = dsl.select(EQUIPMENT.ID, EQUIPMENT.PARENT_ID)
                .from(EQUIPMENT)
                .where(EQUIPMENT.PARENT_ID.isNotNull())
                .fetchMap(EQUIPMENT.ID, EQUIPMENT.PARENT_ID);
        Set<Long> reached = new HashSet<>();
        Set<Long> circling = new HashSet<>();
        for (Long id : parents.keySet()) {
            Set<Long> way = new HashSet<>();
            Long at = id;
            while (parents.containsKey(at) && !reached.contains(at) && way.add(at)) {
                at = parents.get(at);
            }
            (way.contains(at) || circling.contains(at) ? circling : reached).addAll(way);
        }
        return select(EQUIPMENT.TAG).from(EQUIPMENT).where(EQUIPMENT.ID.in(circling));
    }

    private static Select<Record2<String, String>> wronglyRetired() {
        Condition retired = retired(EQUIPMENT.STATUS);
        return select(EQUIPMENT.TAG, EQUIPMENT.STATUS)
                .from(EQUIPMENT)
                .leftJoin(ABOVE)
                .on(ABOVE.ID.eq(EQUIPMENT.PARENT_ID))
                .where(or(
                        retired.and(EQUIPMENT.RETIRED_ON.isNull()),
                        retired.not().and(EQUIPMENT.RETIRED_ON.isNotNull()),
                        retired.not().and(retired(ABOVE.STATUS))));
    }

    private static Condition retired(Field<String> status) {
        return status.eq(inline(EquipmentStatus.RETIRED.name()));
    }
}
