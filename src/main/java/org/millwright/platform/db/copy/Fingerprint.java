package org.millwright.platform.db.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jooq.DSLContext;
import org.millwright.platform.task.Progress;

/// Counts and sums of all tables of a plant: two plants with the same one hold the same data.
///
/// @param tables by name
public record Fingerprint(Map<String, TableSum> tables) {

    public Fingerprint {
        tables = Map.copyOf(tables);
    }

    /// Reads everything once.
    ///
    /// @param connection in a transaction that sees the data of one moment
    public static Fingerprint of(Connection connection, Progress progress) throws SQLException {
        List<TableShape> shapes = TableShape.all(connection);
        var passed = new PassedRows(count(connection, shapes), "backup.progress.summing", progress);
        Map<String, TableSum> sums = new TreeMap<>();
        for (TableShape table : shapes) {
            var adding = new TableSum.Adding(table);
            TableRows.each(connection, table, values -> {
                adding.add(values);
                passed.one();
            });
            sums.put(table.name(), adding.sum());
        }
        return new Fingerprint(sums);
    }

    /// How many rows a plant has in all.
    public static long rows(DSLContext dsl) {
        return dsl.connectionResult(connection -> count(connection, TableShape.all(connection)));
    }

    static long count(Connection connection, List<TableShape> shapes) throws SQLException {
        long rows = 0;
        for (TableShape table : shapes) {
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery("select count(*) from " + table.name())) {
                count.next();
                rows += count.getLong(1);
            }
        }
        return rows;
    }

    /// Of one table that is there.
    public TableSum table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    public long rows() {
        return tables.values().stream().mapToLong(TableSum::rows).sum();
    }

    /// The first table, by name, that is not the same in both; empty when all are.
    public Optional<String> difference(Fingerprint other) {
        var names = new TreeSet<>(tables.keySet());
        names.addAll(other.tables.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(tables.get(name), other.tables.get(name)))
                .findFirst();
    }
}
