package org.millwright.equipment.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import org.jooq.Record1;
import org.jooq.Select;
import org.millwright.platform.db.Subtree;

/// Walks the tree in SQL.
final class EquipmentTree {

    private EquipmentTree() {}

    /// The ids of all that stands below, at any depth, without the equipment itself.
    static Select<Record1<Long>> below(long id) {
        return Subtree.below(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, id);
    }
}
