package org.millwright.platform.db;

import static org.millwright.platform.db.schema.Tables.NUMBER_SERIES;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataChangedException;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Op;
import org.millwright.kernel.RecordRef;

/// The writing side of one transaction. Every change goes through it, so that none escapes the audit trail.
public final class Tx {

    private final DSLContext dsl;
    private final IdBlocks ids;
    private final ZoneId zone;
    private final AuditTrail audit;
    private final boolean alone;
    private Actor actor;
    private Instant now;

    Tx(DSLContext dsl, IdBlocks ids, Op op, Actor actor, Instant now, ZoneId zone, boolean alone) {
        this.dsl = dsl;
        this.ids = ids;
        this.actor = actor;
        this.now = now;
        this.zone = zone;
        this.alone = alone;
        this.audit = new AuditTrail(this, op);
    }

    /// For reading inside the transaction.
    public DSLContext dsl() {
        return dsl;
    }

    /// The moment of the action: the same for all that it writes.
    public Instant now() {
        return now;
    }

    /// The plant's day of the action.
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }

    public ZoneId zone() {
        return zone;
    }

    public Actor actor() {
        return actor;
    }

    /// Lets what follows happen at another moment and by another person: for loading history that others made. The
    /// audit entry keeps who runs the action and when.
    public void as(Actor historic, Instant moment) {
        actor = historic;
        now = moment;
    }

    /// For loading millions of rows that others made; the transaction must not end before it is finished.
    public HistoryLoad history() {
        return new HistoryLoad(this, alone);
    }

    public long newId() {
        return ids.next(dsl);
    }

    /// The next number of a series that people read aloud; never given twice.
    public long number(String series) {
        return numbers(series, 1);
    }

    /// The first of so many numbers of a series, all given at once.
    public long numbers(String series, int count) {
        Long next = held(dsl.select(NUMBER_SERIES.NEXT_NUMBER)
                        .from(NUMBER_SERIES)
                        .where(NUMBER_SERIES.NAME.eq(series)))
                .fetchOne(NUMBER_SERIES.NEXT_NUMBER);
        if (next == null) {
            dsl.insertInto(NUMBER_SERIES).values(series, 1L + count).execute();
            return 1;
        }
        dsl.update(NUMBER_SERIES)
                .set(NUMBER_SERIES.NEXT_NUMBER, next + count)
                .where(NUMBER_SERIES.NAME.eq(series))
                .execute();
        return next;
    }

    /// A new record with its id, to be filled and handed to {@link #insert}.
    public <R extends UpdatableRecord<R>> R create(Table<R> table) {
        R record = dsl.newRecord(table);
        record.set(Columns.id(table), newId());
        return record;
    }

    public <R extends UpdatableRecord<R>> void insert(R record) {
        record.attach(dsl.configuration());
        record.insert();
        audit.created(record, kind(record), id(record));
    }

    /// Many records of one table in few round trips.
    public <R extends UpdatableRecord<R>> void insertAll(Collection<R> records) {
        // a single insert numbers the version by itself
        records.forEach(Tx::setFirstVersion);
        BulkInsert.run(dsl, records);
        records.forEach(record -> audit.created(record, kind(record), id(record)));
    }

    /// Writes what differs from the record as it was read; nothing when nothing differs.
    ///
    /// @return whether anything was written
    public <R extends UpdatableRecord<R>> boolean update(R record) {
        Map<String, List<@Nullable String>> changes = new LinkedHashMap<>();
        for (Field<?> field : record.fields()) {
            Object before = record.original(field);
            Object after = record.get(field);
            boolean differs = !same(before, after);
            record.touched(field, differs);
            if (differs && AuditTrail.isContent(field)) {
                changes.put(field.getName(), AuditTrail.pair(before, after));
            }
        }
        if (changes.isEmpty()) {
            return false;
        }
        var ref = new RecordRef(kind(record), id(record));
        try {
            record.update();
        } catch (DataChangedException changedMeanwhile) {
            throw new StaleRecord(ref);
        }
        audit.changed(ref.kind(), ref.id(), changes);
        return true;
    }

    public <R extends UpdatableRecord<R>> void delete(R record) {
        var ref = new RecordRef(kind(record), id(record));
        try {
            record.delete();
        } catch (DataChangedException changedMeanwhile) {
            throw new StaleRecord(ref);
        }
        audit.removed(record, ref.kind(), ref.id());
    }

    /// The record that a user has seen and wants to change. When it has changed since, or is gone, the transaction ends
    /// as a refusal that tells who changed it and when.
    ///
    /// @param seenVersion the version that the user saw
    public <R extends UpdatableRecord<R>> R seen(Table<R> table, long id, int seenVersion) {
        R record = find(table, id);
        if (record == null || record.get(Objects.requireNonNull(Columns.version(table))) != seenVersion) {
            throw new StaleRecord(new RecordRef(table.getName(), id));
        }
        return record;
    }

    /// As {@link #seen}, for many records at once.
    ///
    /// @param seenVersions the versions that the user saw, by the ids of the records
    public <R extends UpdatableRecord<R>> Map<Long, R> seenAll(Table<R> table, Map<Long, Integer> seenVersions) {
        if (seenVersions.isEmpty()) {
            return Map.of();
        }
        Field<Integer> version = Objects.requireNonNull(Columns.version(table));
        Map<Long, R> found = dsl.selectFrom(table)
                .where(Ids.among(Columns.id(table), seenVersions.keySet()))
                .fetchMap(Columns.id(table));
        seenVersions.forEach((id, seen) -> {
            R record = found.get(id);
            if (record == null || !seen.equals(record.get(version))) {
                throw new StaleRecord(new RecordRef(table.getName(), id));
            }
        });
        return found;
    }

    public <R extends UpdatableRecord<R>> @Nullable R find(Table<R> table, long id) {
        return dsl.selectFrom(table).where(Columns.id(table).eq(id)).fetchOne();
    }

    /// The record, held until the transaction ends; for sums that two people may change at once.
    public <R extends UpdatableRecord<R>> @Nullable R lock(Table<R> table, long id) {
        return held(dsl.selectFrom(table).where(Columns.id(table).eq(id))).fetchOne();
    }

    /// The embedded database has one writer at a time, and does not keep statements that lock ready for the next time.
    private <R extends Record> ResultQuery<R> held(SelectConditionStep<R> rows) {
        return dsl.dialect() == SQLDialect.H2 ? rows : rows.forUpdate();
    }

    AuditTrail audit() {
        return audit;
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        return (a instanceof BigDecimal x && b instanceof BigDecimal y) ? x.compareTo(y) == 0 : Objects.equals(a, b);
    }

    private static <R extends UpdatableRecord<R>> void setFirstVersion(R record) {
        Field<Integer> version = Columns.version(record.getTable());
        if (version != null) {
            record.set(version, 1);
        }
    }

    private static String kind(UpdatableRecord<?> record) {
        return record.getTable().getName();
    }

    private static long id(UpdatableRecord<?> record) {
        return record.get("id", Long.class);
    }
}
