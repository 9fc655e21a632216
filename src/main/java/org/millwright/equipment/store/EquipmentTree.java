package org.millwright.equipment.store;

import static org.millwright.platform.db.schema.Tables.EQUIPMENT;

import org.millwright.platform.db.Subtree;

/// Walks the tree in SQL.
final class EquipmentTree {

    private EquipmentTree() {}

    /// All that stands below, at any depth, without the equipment itself.
    static Subtree below(long id) {
        return Subtree.below(EQUIPMENT.ID, EQUIPMENT.PARENT_ID, id);
    }
}
