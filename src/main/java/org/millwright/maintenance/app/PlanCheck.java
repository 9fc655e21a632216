package org.millwright.maintenance.app;

import java.util.List;
import org.jooq.DSLContext;
import org.millwright.kernel.Invariant;
import org.millwright.maintenance.store.OccurrenceCheckReader;
import org.millwright.platform.db.StoreCheck;

/// A date of a plan came to one piece of work, or to a reason why not.
public final class PlanCheck implements StoreCheck {

    private final OccurrenceCheckReader reader = new OccurrenceCheckReader();

    @Override
    public List<Invariant> check(DSLContext dsl) {
        return reader.check(dsl);
    }
}
