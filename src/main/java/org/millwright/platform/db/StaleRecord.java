package org.millwright.platform.db;

import org.millwright.kernel.RecordRef;

/// Somebody else changed the record since it was read; {@link Store#transact} turns it into a refusal that tells who.
final class StaleRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RecordRef record;

    StaleRecord(RecordRef record) {
        super("stale: " + record);
        this.record = record;
    }

    RecordRef record() {
        return record;
    }
}
