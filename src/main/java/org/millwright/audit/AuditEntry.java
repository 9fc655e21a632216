package org.millwright.audit;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.millwright.kernel.Op;

/// What one user action did to one record.
///
/// @param by who did it
/// @param fields the fields it changed by the names of their columns, in the record's order
public record AuditEntry(Instant at, String by, Op op, Kind kind, Map<String, FieldChange> fields) {

    public enum Kind {
        CREATED,
        CHANGED,
        REMOVED
    }

    public AuditEntry {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
