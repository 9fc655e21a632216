package org.millwright.platform.db;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/// Inserts rows of one table in batches by one statement that is prepared once. jOOQ's own batches make a description
/// of each value's type for each row.
final class RowInsert implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;

    private final PreparedStatement insert;
    private int pending;

    RowInsert(DSLContext dsl, Connection connection, Table<?> table) throws SQLException {
        Field<?>[] fields = table.fields();
        insert = connection.prepareStatement(dsl.insertInto(table)
                .columns(fields)
                .values(new Object[fields.length])
                .getSQL());
    }

    void add(Record row) throws SQLException {
        int size = row.size();
        for (int i = 0; i < size; i++) {
            Object value = row.get(i);
            insert.setObject(i + 1, value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value);
        }
        insert.addBatch();
        if (++pending == ROWS_AT_ONCE) {
            flush();
        }
    }

    void flush() throws SQLException {
        if (pending > 0) {
            var registration = RunningStatements.watched(insert);
            try {
                insert.executeBatch();
            } finally {
                registration.close();
            }
            pending = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }
}
