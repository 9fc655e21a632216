package org.millwright.meter.app;

import java.util.List;
import org.jooq.DSLContext;
import org.millwright.kernel.Invariant;
import org.millwright.meter.store.MeterCheckReader;
import org.millwright.platform.db.StoreCheck;

/// A counter only grows, and what a reading says of a roll-over or a replacement is complete.
public final class MeterCheck implements StoreCheck {

    private final MeterCheckReader reader = new MeterCheckReader();

    @Override
    public List<Invariant> check(DSLContext dsl) {
        return reader.check(dsl);
    }
}
