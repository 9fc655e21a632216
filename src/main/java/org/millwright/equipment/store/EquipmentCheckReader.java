package org.millwright.equipment.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
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
                        inCircles(),
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

    /// What cannot be reached from the top stands below itself.
    private static Select<Record1<String>> inCircles() {
        Field<Long> reached = field(name("reached", "id"), SQLDataType.BIGINT);
        return DSL.withRecursive("reached", "id")
                .as(select(EQUIPMENT.ID)
                        .from(EQUIPMENT)
                        .where(EQUIPMENT.PARENT_ID.isNull())
                        .unionAll(select(EQUIPMENT.ID)
                                .from(table(name("reached")))
                                .join(EQUIPMENT)
                                .on(EQUIPMENT.PARENT_ID.eq(reached))))
                .select(EQUIPMENT.TAG)
                .from(EQUIPMENT)
                .where(EQUIPMENT.ID.notIn(select(reached).from(table(name("reached")))));
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
