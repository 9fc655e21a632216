package org.millwright.audit.store;

import static org.millwright.platform.db.schema.Tables.OP_CHANGE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.millwright.audit.AuditEntry;
import org.millwright.audit.FieldChange;
import org.millwright.kernel.Op;
import org.millwright.kernel.RecordRef;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the audit trail.
public final class AuditReader {

    private static final TypeReference<LinkedHashMap<String, List<@Nullable String>>> FIELDS = new TypeReference<>() {};

    /// All that happened to a record, the oldest first.
    public List<AuditEntry> history(DSLContext dsl, RecordRef record) {
        return dsl.select(OP_LOG.DONE_AT, OP_LOG.ACTOR, OP_LOG.OP, OP_CHANGE.CHANGE_KIND, OP_CHANGE.FIELDS)
                .from(OP_CHANGE)
                .join(OP_LOG)
                .on(OP_LOG.ID.eq(OP_CHANGE.OP_LOG_ID))
                .where(OP_CHANGE.RECORD_KIND.eq(record.kind()))
                .and(OP_CHANGE.RECORD_ID.eq(record.id()))
                .orderBy(OP_LOG.DONE_AT, OP_CHANGE.ID)
                .fetch(AuditReader::entry);
    }

    /// As {@link #history}, with names in place of the ids of other records.
    public List<AuditEntry> namedHistory(DSLContext dsl, RecordRef record) {
        return ReferenceNames.named(dsl, history(dsl, record));
    }

    private static AuditEntry entry(Record found) {
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        JsonMapper.shared()
                .readValue(found.get(OP_CHANGE.FIELDS), FIELDS)
                .forEach((name, pair) -> fields.put(name, new FieldChange(pair.get(0), pair.get(1))));
        return new AuditEntry(
                found.get(OP_LOG.DONE_AT),
                found.get(OP_LOG.ACTOR),
                new Op(found.get(OP_LOG.OP)),
                AuditEntry.Kind.valueOf(found.get(OP_CHANGE.CHANGE_KIND)),
                fields);
    }
}
