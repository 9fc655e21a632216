package org.millwright.inspection.app;

import java.util.List;
import org.jooq.DSLContext;
import org.millwright.inspection.store.RunCheckReader;
import org.millwright.kernel.Invariant;
import org.millwright.platform.db.StoreCheck;

/// A run has the answers and the signature that its state says, and answers only points of its round.
public final class RunCheck implements StoreCheck {

    private final RunCheckReader reader = new RunCheckReader();

    @Override
    public List<Invariant> check(DSLContext dsl) {
        return reader.check(dsl);
    }
}
