package org.millwright.equipment.app;

import java.util.List;
import org.jooq.DSLContext;
import org.millwright.equipment.store.EquipmentCheckReader;
import org.millwright.kernel.Invariant;
import org.millwright.platform.db.StoreCheck;

/// The equipment is a tree, and nothing in use stands below what is retired.
public final class EquipmentCheck implements StoreCheck {

    private final EquipmentCheckReader reader = new EquipmentCheckReader();

    @Override
    public List<Invariant> check(DSLContext dsl) {
        return reader.check(dsl);
    }
}
