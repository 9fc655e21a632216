package org.millwright.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.millwright.platform.db.Store;

/// Every row that an action has made, by tables, to write the same ones again with nothing around them.
record MadeRows(Map<String, List<Object[]>> byTable) {

    private static final String TABLES = "select table_name from information_schema.columns"
            + " where table_schema = 'PUBLIC' and column_name = 'ID' order by table_name";

    /// Where the tables ended before the action.
    record Before(Map<String, Long> lastIds) {

        static Before of(Store store) {
            return PlainSql.on(store, connection -> {
                Map<String, Long> last = new LinkedHashMap<>();
                for (Object[] table : PlainSql.rows(connection, TABLES)) {
                    String name = String.valueOf(table[0]);
                    Object id = PlainSql.rows(connection, "select coalesce(max(id), 0) from " + name)
                            .getFirst()[0];
                    last.put(name, ((Number) id).longValue());
                }
                return new Before(last);
            });
        }
    }

    static MadeRows since(Before before, Store store) {
        return PlainSql.on(store, connection -> read(connection, before));
    }

    private static MadeRows read(Connection connection, Before before) throws SQLException {
        Map<String, List<Object[]>> rows = new LinkedHashMap<>();
        for (Map.Entry<String, Long> table : before.lastIds().entrySet()) {
            List<Object[]> made = new ArrayList<>(
                    PlainSql.rows(connection, "select * from " + table.getKey() + " where id > ?", table.getValue()));
            if (!made.isEmpty()) {
                rows.put(table.getKey(), made);
            }
        }
        return new MadeRows(rows);
    }

    /// As JDBC batches, with commit and sync.
    void insertInto(Store store) {
        PlainSql.on(store, connection -> {
            PlainSql.execute(connection, "set referential_integrity false");
            for (Map.Entry<String, List<Object[]>> table : byTable.entrySet()) {
                PlainSql.insertAll(connection, table.getKey(), table.getValue());
            }
            connection.commit();
            PlainSql.execute(connection, "checkpoint sync");
            return byTable.size();
        });
    }
}
