package org.millwright.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.postgresql.Driver;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at a database on a server before it is opened, and writes nothing to it.
final class ServerProbe {

    private static final Logger LOG = LoggerFactory.getLogger(ServerProbe.class);

    /// The class of SQLSTATEs for a user or a password that does not hold.
    private static final String LOGIN = "28";

    /// The driver's own, where the server asks for a password and there is none.
    private static final String NO_PASSWORD = "08004";

    private static final String NO_DATABASE = "3D000";

    private static final String POSTGRESQL = "jdbc:postgresql:";

    private ServerProbe() {}

    /// The version of the plant's schema, 0 when the database is empty.
    ///
    /// @return refused when it does not answer, or when others keep something else in it
    static Outcome<Integer> schemaVersion(StoreLocation.UrlStore store) {
        try (Connection connection = DriverManager.getConnection(Connections.url(store))) {
            // in this order: another program may be making the plant at this moment
            boolean bare = tables(connection).stream().allMatch(Migrations.HISTORY::equals);
            int version = Migrations.version(connection);
            return version == 0 && !bare
                    ? Outcome.refused("store.not-a-plant-server", store.display())
                    : Outcome.done(version);
        } catch (SQLException unreachable) {
            LOG.warn("cannot reach {}", store.display(), unreachable);
            return Outcome.refused(why(store, unreachable));
        }
    }

    /// What is wrong with an address: nobody answers there, nobody is let in like this, or there is no such database.
    static Violation why(StoreLocation.UrlStore store, SQLException failed) {
        if (store.url().startsWith(POSTGRESQL) && Driver.parseURL(store.url(), new Properties()) == null) {
            return Violation.general("store.unknown-url", store.display());
        }
        String state = String.valueOf(failed.getSQLState());
        boolean notLetIn = state.startsWith(LOGIN) || state.equals(NO_PASSWORD);
        String key =
                notLetIn ? "store.not-let-in" : state.equals(NO_DATABASE) ? "store.no-database" : "store.unreachable";
        return Violation.general(key, store.display(), String.valueOf(failed.getMessage()));
    }

    static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(null, connection.getSchema(), "%", new String[] {"TABLE", "PARTITIONED TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
