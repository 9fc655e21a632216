package org.millwright.platform.db.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The sequence that record ids come from goes on in the copy where it is in the original, so that no id
/// is given twice, not even that of a record that is gone.
final class IdSequence {

    private static final String IN_H2 =
            "select base_value from information_schema.sequences where sequence_name = 'RECORD_ID'";
    private static final String IN_POSTGRESQL =
            "select case when is_called then last_value + (select increment_by from pg_sequences"
                    + " where sequencename = 'record_id' and schemaname = current_schema()) else last_value end"
                    + " from record_id";

    private IdSequence() {}

    /// The next value, without taking it.
    static long next(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery(TableRows.isH2(connection) ? IN_H2 : IN_POSTGRESQL)) {
            value.next();
            return value.getLong(1);
        }
    }

    static void goOnAt(Connection connection, long next) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("alter sequence record_id restart with " + next);
        }
    }

    /// Where the database numbers rows by itself, behind the highest number that was copied.
    static void goOnInside(Connection connection, TableShape table) throws SQLException {
        for (TableShape.Column column : table.columns()) {
            if (column.numbered()) {
                try (Statement statement = connection.createStatement()) {
                    long next;
                    try (ResultSet highest = statement.executeQuery(
                            "select coalesce(max(" + column.name() + "), 0) + 1 from " + table.name())) {
                        highest.next();
                        next = highest.getLong(1);
                    }
                    statement.execute(
                            "alter table " + table.name() + " alter column " + column.name() + " restart with " + next);
                }
            }
        }
    }
}
