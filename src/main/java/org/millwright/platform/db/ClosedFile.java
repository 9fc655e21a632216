package org.millwright.platform.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.millwright.kernel.Outcome;

/// The file of a plant that nobody has open: copies, backups, and what is made of them. The caller sees
/// to it that nobody opens it meanwhile.
public final class ClosedFile {

    private ClosedFile() {}

    /// Refused when the file is no plant, is damaged, or was written by a newer program.
    public static Outcome<Integer> schemaVersion(StoreLocation.FileStore file) {
        return FileProbe.schemaVersion(file)
                .then(version -> version <= Migrations.CURRENT
                        ? Outcome.done(version)
                        : Outcome.refused("store.newer", file.display(), version, Migrations.CURRENT));
    }

    /// Whether a program has it open, although nobody holds its lock: another tool, or a Millwright whose lock
    /// file was taken away.
    public static boolean isOpenElsewhere(StoreLocation.FileStore file) {
        return FileProbe.schemaVersion(file).violations().stream()
                .anyMatch(reason -> reason.message().key().equals(FileProbe.IN_USE));
    }

    /// Leads to the newest data of a copy whose original was open: see {@link FileRecovery}.
    public static void recover(StoreLocation.FileStore file) throws IOException {
        FileRecovery.repair(file.file());
    }

    /// The schema that this program writes.
    public static int currentSchema() {
        return Migrations.CURRENT;
    }

    /// Opens it for reading, in one transaction; nothing in the file changes.
    public static Connection look(StoreLocation.FileStore file) throws SQLException {
        Connection connection = DriverManager.getConnection(Connections.readOnlyUrl(file));
        connection.setAutoCommit(false);
        return connection;
    }

    /// Makes it where none is, or brings one to the current schema, and opens it for writing.
    public static Connection make(StoreLocation.FileStore file) throws SQLException {
        migrate(file);
        Connection connection = DriverManager.getConnection(Connections.url(file));
        connection.setAutoCommit(false);
        return connection;
    }

    static void migrate(StoreLocation.FileStore file) throws SQLException {
        try (var pool = Connections.pool(file)) {
            Migrations.run(pool, Dialect.H2);
            Connections.shut(pool);
        }
    }

    /// Leaves a file that was closed in good order and holds nothing but the data.
    public static void compact(StoreLocation.FileStore file) throws SQLException {
        try (Connection last = DriverManager.getConnection(Connections.url(file));
                Statement statement = last.createStatement()) {
            statement.execute("analyze");
        }
        FileRoom.takeBack(file);
    }
}
