package org.millwright.cost.app;

import java.util.List;
import org.jooq.DSLContext;
import org.millwright.cost.store.CostCheckReader;
import org.millwright.kernel.Invariant;
import org.millwright.platform.db.StoreCheck;

/// Every cost has something that made it.
public final class CostCheck implements StoreCheck {

    private final CostCheckReader reader = new CostCheckReader();

    @Override
    public List<Invariant> check(DSLContext dsl) {
        return reader.check(dsl);
    }
}
