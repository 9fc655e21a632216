package org.millwright.platform.db.copy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table of a plant and its columns, as the database tells them; so a new table needs nothing done here.
///
/// @param name in lower case, as columns' names are; both databases fold names without quotes
/// @param columns by name: the databases need not hold them in the same order
record TableShape(String name, List<Column> columns) {

    /// @param counted whether the sum of its values means something to people: money, quantities, hours
    /// @param numbered whether the database numbers its rows by itself
    record Column(String name, ColumnKind kind, boolean counted, boolean numbered) {}

    /// Flyway's record of which migrations ran: each database has its own.
    private static final String HISTORY = "flyway_schema_history";

    /// All tables with the plant's data, by name.
    static List<TableShape> all(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (!name.equals(HISTORY)) {
                    names.add(name);
                }
            }
        }
        List<TableShape> shapes = new ArrayList<>();
        for (String name : names.stream().sorted().toList()) {
            shapes.add(of(connection, name));
        }
        return shapes;
    }

    private static TableShape of(Connection connection, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
            ResultSetMetaData shape = none.getMetaData();
            for (int i = 1; i <= shape.getColumnCount(); i++) {
                String name = shape.getColumnName(i).toLowerCase(Locale.ROOT);
                ColumnKind kind = ColumnKind.of(shape.getColumnType(i), table + "." + name);
                columns.add(new Column(name, kind, kind == ColumnKind.DECIMAL, shape.isAutoIncrement(i)));
            }
        }
        columns.sort(Comparator.comparing(Column::name));
        return new TableShape(table, List.copyOf(columns));
    }

    String select() {
        return "select " + names() + " from " + name;
    }

    String insert() {
        String places = columns.stream().map(_ -> "?").collect(Collectors.joining(", "));
        return "insert into " + name + " (" + names() + ") values (" + places + ")";
    }

    private String names() {
        return columns.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /// The values of the row that the result stands on, in the order of the columns.
    @Nullable
    Object[] values(ResultSet row) throws SQLException {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = columns.get(i).kind().read(row, i + 1);
        }
        return values;
    }

    void bind(PreparedStatement insert, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            columns.get(i).kind().bind(insert, i + 1, values[i]);
        }
    }
}
