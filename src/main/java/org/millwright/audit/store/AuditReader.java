package org.millwright.audit.store;

import static org.millwright.platform.db.schema.Tables.OP_CHANGE;
import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.millwright.audit.AuditEntry;
import org.millwright.audit.FieldChange;
import org.millwright.audit.LoadedRecords;
import org.millwright.kernel.Op;
import org.millwright.kernel.RecordRef;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the audit trail.
public final class AuditReader {

    private static final TypeReference<LinkedHashMap<String, List<@Nullable String>>> FIELDS = new TypeReference<>() {};

    /// All that happened to a record, the oldest first.
    public List<AuditEntry> history(DSLContext dsl, RecordRef record) {
        List<AuditEntry> all = new ArrayList<>();
        rows(dsl, record.kind(), LoadedRecords.RECORD_ID).forEach(row -> {
            if (LoadedRecords.of(fields(row)).covers(record.id())) {
                all.add(entry(row, AuditEntry.Kind.CREATED, Map.of()));
            }
        });
        rows(dsl, record.kind(), record.id())
                .forEach(row ->
                        all.add(entry(row, AuditEntry.Kind.valueOf(row.get(OP_CHANGE.CHANGE_KIND)), fields(row))));
        return all;
    }

    /// What was loaded together, by the kind of record.
    static Map<String, List<LoadedRecords>> loaded(DSLContext dsl) {
        return dsl
                .select(OP_CHANGE.RECORD_KIND, OP_CHANGE.FIELDS)
                .from(OP_CHANGE)
                .where(OP_CHANGE.RECORD_ID.eq(LoadedRecords.RECORD_ID))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(OP_CHANGE.RECORD_KIND),
                        Collectors.mapping(row -> LoadedRecords.of(fields(row)), Collectors.toList())));
    }

    private static Result<?> rows(DSLContext dsl, String kind, long recordId) {
        return dsl.select(OP_LOG.DONE_AT, OP_LOG.ACTOR, OP_LOG.OP, OP_CHANGE.CHANGE_KIND, OP_CHANGE.FIELDS)
                .from(OP_CHANGE)
                .join(OP_LOG)
                .on(OP_LOG.ID.eq(OP_CHANGE.OP_LOG_ID))
                .where(OP_CHANGE.RECORD_KIND.eq(kind))
                .and(OP_CHANGE.RECORD_ID.eq(recordId))
                .orderBy(OP_LOG.DONE_AT, OP_CHANGE.ID)
                .fetch();
    }

    /// As {@link #history}, with names in place of the ids of other records.
    public List<AuditEntry> namedHistory(DSLContext dsl, RecordRef record) {
        return ReferenceNames.named(dsl, history(dsl, record));
    }

    private static Map<String, FieldChange> fields(Record found) {
        Map<String, FieldChange> fields = new LinkedHashMap<>();
        JsonMapper.shared()
                .readValue(found.get(OP_CHANGE.FIELDS), FIELDS)
                .forEach((name, pair) -> fields.put(name, new FieldChange(pair.get(0), pair.get(1))));
        return fields;
    }

    private static AuditEntry entry(Record found, AuditEntry.Kind kind, Map<String, FieldChange> fields) {
        return new AuditEntry(
                found.get(OP_LOG.DONE_AT), found.get(OP_LOG.ACTOR), new Op(found.get(OP_LOG.OP)), kind, fields);
    }
}
