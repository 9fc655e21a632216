package org.millwright.equipment.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/// Walks the tree in SQL.
final class EquipmentTree {

    private EquipmentTree() {}

    /// The ids of all that stands below, at any depth, without the equipment itself.
    static Select<Record1<Long>> below(long id) {
        Field<Long> node = field(name("sub", "id"), SQLDataType.BIGINT);
        return DSL.withRecursive("sub", "id")
                .as(select(EQUIPMENT.ID)
                        .from(EQUIPMENT)
                        .where(EQUIPMENT.PARENT_ID.eq(id))
                        .unionAll(select(EQUIPMENT.ID)
                                .from(EQUIPMENT)
                                .join(table(name("sub")))
                                .on(EQUIPMENT.PARENT_ID.eq(node))))
                .select(node)
                .from(table(name("sub")));
    }
}
