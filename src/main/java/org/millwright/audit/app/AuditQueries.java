package org.millwright.audit.app;

import java.util.List;
import org.millwright.audit.AuditEntry;
import org.millwright.audit.store.AuditReader;
import org.millwright.kernel.RecordRef;
import org.millwright.platform.db.Store;

/// What screens ask about the past of a record.
public final class AuditQueries {

    private final Store store;
    private final AuditReader reader = new AuditReader();

    public AuditQueries(Store store) {
        this.store = store;
    }

    /// All that happened to a record, the oldest first.
    public List<AuditEntry> history(RecordRef record) {
        return store.read(dsl -> reader.history(dsl, record));
    }

    /// As {@link #history}; where a field points at another record it says that record's number and name of today.
    public List<AuditEntry> namedHistory(RecordRef record) {
        return store.read(dsl -> reader.namedHistory(dsl, record));
    }
}
