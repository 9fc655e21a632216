package org.millwright.audit;

import java.util.Map;
import java.util.Objects;

/// Records of one table that were loaded together: the audit trail has one entry for all of them.
///
/// @param first the lowest id
/// @param last the highest id
/// @param rows how many of the ids between are records of the table
public record LoadedRecords(long first, long last, long rows) {

    /// Stands in such an entry where others have the id of their record; no record has it.
    public static final long RECORD_ID = 0;

    /// As the entry tells it.
    public static LoadedRecords of(Map<String, FieldChange> fields) {
        return new LoadedRecords(number(fields, "first"), number(fields, "last"), number(fields, "rows"));
    }

    /// Only asked of records of the table.
    public boolean covers(long id) {
        return id >= first && id <= last;
    }

    private static long number(Map<String, FieldChange> fields, String name) {
        return Long.parseLong(
                Objects.requireNonNull(Objects.requireNonNull(fields.get(name)).after()));
    }
}
