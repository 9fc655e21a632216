package org.millwright.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;

/// Brings a store to the schema that this program knows.
final class Migrations {

    /// The highest version under `db/migration`; a test compares them.
    static final int CURRENT = 10;

    static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    static void run(DataSource source, Dialect dialect) {
        run(source, dialect, CURRENT);
    }

    static void run(DataSource source, Dialect dialect, int target) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations(
                        "classpath:db/migration/common",
                        "classpath:db/migration/" + dialect.name().toLowerCase(Locale.ROOT))
                .failOnMissingLocations(false)
                .table(HISTORY)
                .target(MigrationVersion.fromVersion(String.valueOf(target)))
                .load()
                .migrate();
    }

    /// The version of the schema behind a JDBC URL, 0 when there is none yet.
    static int versionAt(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            return version(connection);
        }
    }

    static int version(Connection connection) throws SQLException {
        if (!hasHistory(connection)) {
            return 0;
        }
        // Flyway quotes its names, so they are lower-case on both databases
        String sql = "select \"version\" from \"" + HISTORY + "\" where \"success\" = true and \"version\" is not null";
        int highest = 0;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                highest = Math.max(highest, Integer.parseInt(rows.getString(1)));
            }
        }
        return highest;
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return tables.next();
        }
    }
}
