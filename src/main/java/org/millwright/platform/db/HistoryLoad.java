package org.millwright.platform.db;

import static org.millwright.platform.db.schema.Tables.NUMBER_SERIES;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// Writes millions of rows of a history that happened elsewhere, inside one transaction: in batches, with the indexes
/// made afterwards where that can be undone.
///
/// The audit trail tells of each table which records were loaded, from the first id to the last, and how many: an entry
/// for each of them would be larger than what it tells of.
public final class HistoryLoad {

    private static final int ROWS_BETWEEN_COMMITS = 50_000;
    private static final int NUMBERS_AT_ONCE = 1000;

    private final Tx tx;
    private final Connection connection;
    private final boolean inPieces;
    private final LateIndexes indexes;
    private final Map<Table<?>, Rows> tables = new LinkedHashMap<>();
    private final Map<String, long[]> numbers = new HashMap<>();
    private int sinceCommit;

    /// @param alone nobody else has the store, and it is thrown away when the transaction fails
    HistoryLoad(Tx tx, boolean alone) {
        this.tx = tx;
        this.connection = Objects.requireNonNull(
                tx.dsl().configuration().connectionProvider().acquire());
        this.inPieces = tx.dsl().dialect() == SQLDialect.H2;
        if (inPieces && !alone) {
            // it commits with each change of a table
            throw new IllegalStateException("the embedded database loads history only into a new file");
        }
        this.indexes = LateIndexes.takenAway(tx.dsl());
    }

    public Tx tx() {
        return tx;
    }

    /// A new row with its id.
    public <R extends UpdatableRecord<R>> R create(Table<R> table) {
        // the table's own way to a record makes a configuration for each
        R record = tx.dsl().newRecord(table);
        Rows rows = rows(table);
        record.set(rows.id, tx.newId());
        if (rows.version != null) {
            record.set(rows.version, 1);
        }
        return record;
    }

    /// The next number of a series; those of the last block that are left over are never given.
    public long number(String series) {
        long[] block = numbers.computeIfAbsent(series, _ -> new long[2]);
        if (block[0] == block[1]) {
            block[0] = tx.number(series);
            block[1] = block[0] + NUMBERS_AT_ONCE;
            tx.dsl()
                    .update(NUMBER_SERIES)
                    .set(NUMBER_SERIES.NEXT_NUMBER, block[1])
                    .where(NUMBER_SERIES.NAME.eq(series))
                    .execute();
        }
        return block[0]++;
    }

    /// The row is written with the next batch of its table: what refers to it may be added before.
    public void add(UpdatableRecord<?> row) {
        Rows rows = rows(row.getTable());
        try {
            rows.add(row);
            if (++sinceCommit >= ROWS_BETWEEN_COMMITS && inPieces) {
                commit();
            }
        } catch (SQLException failed) {
            throw new DataAccessException("loading history", failed);
        }
    }

    /// Writes what is left, makes the indexes, and tells the audit trail.
    public void finish() {
        try {
            for (Rows rows : tables.values()) {
                rows.insert.flush();
                rows.insert.close();
                if (rows.count > 0) {
                    tx.audit().loaded(rows.table.getName(), rows.first, rows.last, rows.count);
                }
            }
            if (inPieces) {
                commit();
            }
        } catch (SQLException failed) {
            throw new DataAccessException("loading history", failed);
        }
        indexes.putBack(tx.dsl());
    }

    private Rows rows(Table<?> table) {
        Rows rows = tables.get(table);
        if (rows == null) {
            try {
                rows = new Rows(table);
            } catch (SQLException failed) {
                throw new DataAccessException("loading history", failed);
            }
            tables.put(table, rows);
        }
        return rows;
    }

    /// An open transaction of a million rows keeps each of them twice.
    private void commit() throws SQLException {
        for (Rows rows : tables.values()) {
            rows.insert.flush();
        }
        connection.commit();
        sinceCommit = 0;
    }

    private final class Rows {

        private final Table<?> table;
        private final Field<Long> id;
        private final @Nullable Field<Integer> version;
        private final RowInsert insert;
        private long first = Long.MAX_VALUE;
        private long last;
        private long count;

        Rows(Table<?> table) throws SQLException {
            this.table = table;
            this.id = Columns.id(table);
            this.version = Columns.version(table);
            this.insert = new RowInsert(tx.dsl(), connection, table);
        }

        void add(Record row) throws SQLException {
            insert.add(row);
            long given = row.get(id);
            first = Math.min(first, given);
            last = Math.max(last, given);
            count++;
        }
    }
}
