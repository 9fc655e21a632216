package org.millwright.platform.db.copy;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The references between the tables, taken away while rows are copied and put back, and so checked,
/// behind it: then the order of rows and tables does not matter, also where rows point at each other.
final class ForeignKeys {

    private record Key(String name, String table, List<String> columns, String target, List<String> targetColumns) {

        String drop() {
            return "alter table " + table + " drop constraint " + name;
        }

        String add() {
            return "alter table " + table + " add constraint " + name + " foreign key (" + String.join(", ", columns)
                    + ") references " + target + " (" + String.join(", ", targetColumns) + ")";
        }
    }

    private final List<Key> keys;

    private ForeignKeys(List<Key> keys) {
        this.keys = keys;
    }

    static ForeignKeys of(Connection connection, List<TableShape> tables) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        boolean upper = data.storesUpperCaseIdentifiers();
        Map<String, Key> found = new LinkedHashMap<>();
        for (TableShape table : tables) {
            String stored = upper ? table.name().toUpperCase(Locale.ROOT) : table.name();
            try (ResultSet columns = data.getImportedKeys(null, connection.getSchema(), stored)) {
                while (columns.next()) {
                    require(columns, "DELETE_RULE");
                    require(columns, "UPDATE_RULE");
                    String name = lower(columns, "FK_NAME");
                    String target = lower(columns, "PKTABLE_NAME");
                    Key key = found.computeIfAbsent(
                            name, _ -> new Key(name, table.name(), new ArrayList<>(), target, new ArrayList<>()));
                    key.columns().add(lower(columns, "FKCOLUMN_NAME"));
                    key.targetColumns().add(lower(columns, "PKCOLUMN_NAME"));
                }
            }
        }
        return new ForeignKeys(List.copyOf(found.values()));
    }

    /// A key that does more than forbid would come back as one that only forbids.
    private static void require(ResultSet key, String rule) throws SQLException {
        int does = key.getInt(rule);
        if (does != DatabaseMetaData.importedKeyNoAction && does != DatabaseMetaData.importedKeyRestrict) {
            throw new SQLException("the foreign key " + key.getString("FK_NAME") + " cannot be put back as it was");
        }
    }

    private static String lower(ResultSet row, String column) throws SQLException {
        return row.getString(column).toLowerCase(Locale.ROOT);
    }

    void drop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Key key : keys) {
                statement.execute(key.drop());
            }
        }
    }

    /// @throws SQLException also when a row points at one that is not there
    void add(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (Key key : keys) {
                statement.execute(key.add());
            }
        }
    }
}
