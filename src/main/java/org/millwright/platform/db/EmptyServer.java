package org.millwright.platform.db;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A database on a server that a plant is put into: all in one transaction, which nobody sees before {@link #keep}.
/// Closed without that, it is as empty as it was.
public final class EmptyServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmptyServer.class);

    /// The driver then sends many rows in one statement.
    private static final String MANY_ROWS = "reWriteBatchedInserts=true";

    /// What is there without a plant: the schema's history, and where the store was made.
    private static final Set<String> NOT_THE_PLANT = Set.of(Migrations.HISTORY, "made_in");

    private final Connection connection;
    private final boolean made;
    private boolean kept;

    private EmptyServer(Connection connection, boolean made) {
        this.connection = connection;
        this.made = made;
    }

    /// Makes the tables where there are none yet. Refused where there is a plant, or anything else.
    public static Outcome<EmptyServer> claim(StoreLocation.UrlStore location) {
        Connection connection = null;
        try {
            connection = DriverManager.getConnection(batching(Connections.url(location)));
            boolean bare = ServerProbe.tables(connection).isEmpty();
            if (!bare && Migrations.version(connection) == 0) {
                connection.close();
                return Outcome.refused("backup.server-not-empty", location.display());
            }
            try (var pool = Connections.pool(location)) {
                Migrations.run(pool, Dialect.of(location));
            }
            connection.setAutoCommit(false);
            var server = new EmptyServer(connection, bare);
            if (!server.isEmpty()) {
                server.close();
                return Outcome.refused("backup.server-not-empty", location.display());
            }
            server.forgetOrigin();
            return Outcome.done(server);
        } catch (SQLException unreachable) {
            LOG.warn("cannot use {}", location.display(), unreachable);
            close(connection);
            return Outcome.refused(ServerProbe.why(location, unreachable));
        } catch (PoolInitializationException | FlywayException unreachable) {
            LOG.warn("cannot use {}", location.display(), unreachable);
            close(connection);
            return Outcome.refused("store.unreachable", location.display(), String.valueOf(unreachable.getMessage()));
        }
    }

    /// With the rows to come; in a transaction that the caller does not end.
    public Connection connection() {
        return connection;
    }

    /// From now on everybody sees the plant.
    ///
    /// @return whether that is certain: the line may break before the server's answer
    /// @throws SQLException when nothing was kept
    public boolean keep() throws SQLException {
        try {
            connection.commit();
        } catch (SQLException lost) {
            if (!ConnectionLoss.is(lost)) {
                throw lost;
            }
            LOG.error("no answer whether the plant was kept", lost);
            return false;
        }
        kept = true;
        settle();
        return true;
    }

    /// What is kept is kept, whether or not this succeeds.
    private void settle() {
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("analyze");
        } catch (SQLException later) {
            LOG.warn("the server takes its statistics later", later);
        }
    }

    /// Keeps others from adding something while it looks, and until the end.
    private boolean isEmpty() throws SQLException {
        long rows = 0;
        try (Statement statement = connection.createStatement()) {
            for (String table : ServerProbe.tables(connection)) {
                if (!NOT_THE_PLANT.contains(table)) {
                    statement.execute("lock table " + table + " in access exclusive mode");
                    try (ResultSet count = statement.executeQuery("select count(*) from " + table)) {
                        count.next();
                        rows += count.getLong(1);
                    }
                }
            }
        }
        return rows == 0;
    }

    /// The plant that comes brings its own.
    private void forgetOrigin() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from made_in");
        }
    }

    private static String batching(String url) {
        return url.contains("reWriteBatchedInserts") ? url : url + (url.contains("?") ? "&" : "?") + MANY_ROWS;
    }

    @Override
    public void close() {
        try {
            if (!kept) {
                connection.rollback();
                // somebody else may have begun a plant in these tables
                if (made && isEmpty()) {
                    dropTables();
                }
            }
        } catch (SQLException lost) {
            LOG.warn("what was begun on the server stays as empty tables", lost);
        } finally {
            close(connection);
        }
    }

    private void dropTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : ServerProbe.tables(connection)) {
                statement.execute("drop table " + table + " cascade");
            }
            statement.execute("drop sequence if exists record_id");
        }
        connection.commit();
    }

    private static void close(@Nullable Connection connection) {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException lost) {
                LOG.debug("closing the connection", lost);
            }
        }
    }
}
