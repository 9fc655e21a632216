package org.millwright.platform.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.jooq.Configuration;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// JDBC URLs, the pool, and jOOQ's settings: the same SQL on both databases.
final class Connections {

    /// Nulls sort last, as on PostgreSQL; the database must not close itself before the program does.
    /// What fails is told and logged by the program; the database would leave a trace file beside the plant.
    private static final String H2_OPTIONS =
            ";DB_CLOSE_ON_EXIT=FALSE;DEFAULT_NULL_ORDERING=HIGH;QUERY_CACHE_SIZE=200;TRACE_LEVEL_FILE=0";

    private static final String FILE = "jdbc:h2:file:";

    private static final int CONNECT_SECONDS = 10;

    /// How long the database leaves alone what nothing points at any more, in milliseconds. With the 45
    /// seconds that it takes by itself a busy file holds all that was written in them. Each action ends
    /// with a sync, so that nothing that a crash needs is older than that.
    private static final String FILE_OPTIONS = ";RETENTION_TIME=1000";

    private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

    private Connections() {}

    static String url(StoreLocation location) {
        return switch (location) {
            case StoreLocation.FileStore store -> fileUrl(store) + H2_OPTIONS + FILE_OPTIONS;
            case StoreLocation.UrlStore(var url) ->
                url.startsWith("jdbc:h2:") ? url + ";DB_CLOSE_DELAY=-1" + H2_OPTIONS : url;
        };
    }

    /// Opens an existing file and writes nothing to it.
    static String readOnlyUrl(StoreLocation.FileStore store) {
        return fileUrl(store) + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" + H2_OPTIONS;
    }

    private static String fileUrl(StoreLocation.FileStore store) {
        Path named = store.folder().resolve(store.name());
        if (!StoreLocation.isUsable(named)) {
            throw new IllegalArgumentException("a semicolon in " + named);
        }
        return FILE + named.toString().replace('\\', '/');
    }

    static HikariDataSource pool(StoreLocation location) {
        var config = new HikariConfig();
        config.setJdbcUrl(url(location));
        config.setMaximumPoolSize(Dialect.of(location).connections());
        config.setMinimumIdle(1);
        config.setPoolName("millwright");
        if (Dialect.of(location) == Dialect.POSTGRESQL) {
            patience(config);
        }
        return new HikariDataSource(config);
    }

    /// Nothing hangs for minutes: not the way to the server, nor the server on a program that is gone within a
    /// transaction. Statements themselves may take long.
    private static void patience(HikariConfig config) {
        server(CONNECT_SECONDS).forEach((name, value) -> config.addDataSourceProperty((String) name, value));
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(CONNECT_SECONDS));
        config.setKeepaliveTime(TimeUnit.MINUTES.toMillis(1));
        config.setConnectionInitSql("set idle_in_transaction_session_timeout = '5min'");
    }

    private static Properties server(int seconds) {
        var properties = new Properties();
        properties.setProperty("ApplicationName", "Millwright");
        properties.setProperty("connectTimeout", String.valueOf(seconds));
        properties.setProperty("loginTimeout", String.valueOf(seconds));
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    /// A connection beside the pool, for statements that take no time at all: silence means that the server is gone.
    static Connection single(StoreLocation location) throws SQLException {
        Properties properties = server(CONNECT_SECONDS);
        properties.setProperty("socketTimeout", String.valueOf(CONNECT_SECONDS));
        return DriverManager.getConnection(url(location), properties);
    }

    /// Closes the pool, and the database with it.
    static void close(StoreLocation location, HikariDataSource pool) {
        letGo(location, pool);
        if (location instanceof StoreLocation.FileStore file) {
            closeFile(file, pool);
        } else {
            pool.close();
        }
    }

    /// A file that is mostly holes is compacted; the data is safe in any case.
    private static void closeFile(StoreLocation.FileStore file, HikariDataSource pool) {
        try {
            if (shut(pool).isMostlyHoles()) {
                FileRoom.tryToTakeBack(file);
            }
        } catch (SQLException failed) {
            LOG.warn("could not close {} in good order", file.file(), failed);
        }
    }

    /// Closes the pool of a file and then, before it returns, the file. The pool by itself closes its connections
    /// in a thread of its own and waits ten seconds for it at most; with the last one the database is closed, which
    /// may take longer.
    ///
    /// @return how the file was used
    static FileRoom shut(HikariDataSource pool) throws SQLException {
        // beside the pool, so that the database stays open until the pool gives out no connection any more
        try (Connection last = DriverManager.getConnection(pool.getJdbcUrl());
                Statement statement = last.createStatement()) {
            FileRoom room = FileRoom.of(last);
            pool.close();
            statement.execute("shutdown");
            return room;
        } finally {
            pool.close();
        }
    }

    /// Closes a pool whatever comes, and the file with it if it is one; compacts nothing.
    static void end(HikariDataSource pool) {
        if (!pool.getJdbcUrl().startsWith(FILE)) {
            pool.close();
            return;
        }
        try {
            shut(pool);
        } catch (SQLException failed) {
            LOG.warn("could not close the store in good order", failed);
        }
    }

    /// Closes a pool of a file, and writes nothing more to it.
    static void drop(HikariDataSource pool) {
        try (Connection last = DriverManager.getConnection(pool.getJdbcUrl());
                Statement statement = last.createStatement()) {
            statement.execute("shutdown immediately");
        } catch (SQLException failed) {
            LOG.debug("the store was closed already", failed);
        } finally {
            pool.close();
        }
    }

    /// Lets a database in memory go with its last connection; until then it outlives a pool that is
    /// empty for a moment.
    private static void letGo(StoreLocation location, HikariDataSource pool) {
        if (location instanceof StoreLocation.UrlStore(var url) && url.startsWith("jdbc:h2:mem:")) {
            try (Connection last = pool.getConnection();
                    Statement statement = last.createStatement()) {
                statement.execute("set db_close_delay 0");
            } catch (SQLException failed) {
                LOG.warn("the database {} stays in memory", url, failed);
            }
        }
    }

    static Configuration jooq(Dialect dialect) {
        var settings = new Settings()
                .withRenderSchema(false)
                .withRenderCatalog(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                // ids come from IdBlocks: asking for them after an insert doubles its cost
                .withReturnIdentityOnUpdatableRecord(false)
                .withExecuteWithOptimisticLocking(true)
                .withExecuteWithOptimisticLockingExcludeUnversioned(true);
        return new DefaultConfiguration().set(dialect.jooq()).set(settings);
    }
}
