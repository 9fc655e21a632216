package org.millwright.platform.db;

import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.kernel.RecordRef;
import org.millwright.platform.db.schema.tables.records.OpChangeRecord;
import tools.jackson.databind.json.JsonMapper;

/// Writes the audit entry of one transaction while it runs: who, when, and each record's fields before and after.
final class AuditTrail {

    /// The kind of the row that stands for many loaded records of a table, in place of an id.
    static final String LOADED = "LOADED";

    static final long LOADED_ID = 0;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int FLUSH_AT = 500;

    /// Well under the time for which {@link OthersNews} waits for a number that comes late.
    private static final Duration LONG = Duration.ofSeconds(5);

    private final Tx tx;
    private final Op op;
    private final Actor actor;
    private final Instant startedAt;
    private final List<OpChangeRecord> pending = new ArrayList<>();
    private final Set<String> kinds = new LinkedHashSet<>();
    private final List<RecordRef> records = new ArrayList<>();
    private long opLogId;
    private long begunAt;
    private int written;

    /// Who does it and when stays what it is at the start: history that is loaded was loaded by somebody today.
    AuditTrail(Tx tx, Op op) {
        this.tx = tx;
        this.op = op;
        this.actor = tx.actor();
        this.startedAt = tx.now();
    }

    void created(Record record, String kind, long id) {
        Map<String, List<@Nullable String>> fields = new LinkedHashMap<>();
        for (Field<?> field : record.fields()) {
            Object value = record.get(field);
            if (value != null && isContent(field)) {
                fields.put(field.getName(), pair(null, value));
            }
        }
        add(kind, id, "CREATED", fields);
    }

    void changed(String kind, long id, Map<String, List<@Nullable String>> fields) {
        add(kind, id, "CHANGED", fields);
    }

    void removed(Record record, String kind, long id) {
        Map<String, List<@Nullable String>> fields = new LinkedHashMap<>();
        for (Field<?> field : record.fields()) {
            Object value = record.get(field);
            if (value != null && isContent(field)) {
                fields.put(field.getName(), pair(value, null));
            }
        }
        add(kind, id, "REMOVED", fields);
    }

    /// Records that were loaded together: one row for all of them.
    void loaded(String kind, long firstId, long lastId, long rows) {
        Map<String, List<@Nullable String>> fields = new LinkedHashMap<>();
        fields.put("first", pair(null, firstId));
        fields.put("last", pair(null, lastId));
        fields.put("rows", pair(null, rows));
        add(kind, LOADED_ID, LOADED, fields);
        written = (int) Math.min(Integer.MAX_VALUE, written + rows);
    }

    /// Pictures and other bytes say nothing to a reader of the trail.
    static boolean isContent(Field<?> field) {
        return !field.getName().equals("id") && !field.getName().equals("version") && field.getType() != byte[].class;
    }

    static List<@Nullable String> pair(@Nullable Object before, @Nullable Object after) {
        List<@Nullable String> both = new ArrayList<>(2);
        both.add(before == null ? null : before.toString());
        both.add(after == null ? null : after.toString());
        return both;
    }

    private void add(String kind, long id, String change, Map<String, List<@Nullable String>> fields) {
        if (opLogId == 0) {
            begin();
        }
        kinds.add(kind);
        if (id != LOADED_ID && records.size() < Changes.MOST_RECORDS) {
            records.add(new RecordRef(kind, id));
        }
        var row = new OpChangeRecord();
        row.setId(tx.newId());
        row.setOpLogId(opLogId);
        row.setRecordKind(kind);
        row.setRecordId(id);
        row.setChangeKind(change);
        row.setFields(JSON.writeValueAsString(fields));
        pending.add(row);
        written++;
        if (pending.size() >= FLUSH_AT) {
            flush();
        }
    }

    private void begin() {
        opLogId = tx.newId();
        begunAt = System.nanoTime();
        tx.dsl()
                .insertInto(OP_LOG)
                .set(OP_LOG.ID, opLogId)
                .set(OP_LOG.OP, op.name())
                .set(OP_LOG.ACTOR, actor.name())
                .set(OP_LOG.WORKSTATION, actor.workstation())
                .set(OP_LOG.DONE_AT, startedAt)
                .execute();
    }

    private void flush() {
        BulkInsert.run(tx.dsl(), pending);
        pending.clear();
    }

    /// The id of the audit entry, 0 while the transaction has changed nothing.
    long opLogId() {
        return opLogId;
    }

    /// How many records the transaction has changed.
    int written() {
        return written;
    }

    /// Writes what is left; tells what the transaction changed.
    Changes finish() {
        if (!pending.isEmpty()) {
            flush();
        }
        if (opLogId != 0 && System.nanoTime() - begunAt > LONG.toNanos()) {
            numberAnew();
        }
        return new Changes(op, List.copyOf(kinds), List.copyOf(records));
    }

    /// Long work took its number long before others will see it.
    void numberAnew() {
        tx.dsl()
                .update(OP_LOG)
                .set(OP_LOG.SEQ, DSL.defaultValue(OP_LOG.SEQ))
                .where(OP_LOG.ID.eq(opLogId))
                .execute();
    }
}
