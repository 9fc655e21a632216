package org.millwright.platform.db.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/// Reads a table as a stream: a plant may have more rows than fit into memory.
final class TableRows {

    private static final int FETCHED_AT_ONCE = 2000;

    @FunctionalInterface
    interface Visitor {
        void row(@Nullable Object[] values) throws SQLException;
    }

    private TableRows() {}

    /// @param connection without auto-commit, where PostgreSQL would send the whole table at once
    static void each(Connection connection, TableShape table, Visitor visitor) throws SQLException {
        boolean h2 = isH2(connection);
        try (Statement statement = connection.createStatement()) {
            if (h2) {
                // or H2 writes the whole result aside before it hands out the first row
                statement.execute("set lazy_query_execution 1");
            }
            statement.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    visitor.row(table.values(rows));
                }
            } finally {
                if (h2) {
                    statement.execute("set lazy_query_execution 0");
                }
            }
        }
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }
}
