package org.millwright.audit.app;

import java.util.List;
import org.jooq.DSLContext;
import org.millwright.audit.store.AuditCheckReader;
import org.millwright.kernel.Invariant;
import org.millwright.platform.db.StoreCheck;

/// Every record and every change of one is in the audit trail.
public final class AuditCheck implements StoreCheck {

    private final AuditCheckReader reader = new AuditCheckReader();

    @Override
    public List<Invariant> check(DSLContext dsl) {
        return reader.check(dsl);
    }
}
