package org.millwright.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.platform.db.Store;

/// Statements without anything around them, on a connection of the store that is measured.
final class PlainSql {

    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    private static final int ROWS_AT_ONCE = 1000;

    private PlainSql() {}

    static <T> T on(Store store, Work<T> work) {
        return store.read(dsl -> {
            try {
                return work.run(Objects.requireNonNull(
                        dsl.configuration().connectionProvider().acquire()));
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static List<Object[]> rows(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return rows(statement, values);
        }
    }

    static List<Object[]> rows(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        bind(statement, values);
        List<Object[]> all = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            int columns = found.getMetaData().getColumnCount();
            while (found.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = found.getObject(i + 1);
                }
                all.add(row);
            }
        }
        return all;
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /// All rows of one table, in batches.
    static void insertAll(Connection connection, String table, List<Object[]> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(insert(table, rows.getFirst().length))) {
            int pending = 0;
            for (Object[] row : rows) {
                bind(insert, row);
                insert.addBatch();
                if (++pending % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /// `insert into TABLE values (?, ?, ...)`.
    static String insert(String table, int columns) {
        return "insert into " + table + " values (" + "?, ".repeat(columns - 1) + "?)";
    }
}
