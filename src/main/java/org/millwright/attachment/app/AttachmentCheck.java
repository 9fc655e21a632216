package org.millwright.attachment.app;

import java.util.List;
import org.jooq.DSLContext;
import org.millwright.attachment.store.AttachmentCheckReader;
import org.millwright.kernel.Invariant;
import org.millwright.platform.db.StoreCheck;

/// Every file is whole, is what its hash says, and is on a record.
public final class AttachmentCheck implements StoreCheck {

    private final AttachmentCheckReader reader = new AttachmentCheckReader();

    @Override
    public List<Invariant> check(DSLContext dsl) {
        return reader.check(dsl, Sha256::of);
    }
}
