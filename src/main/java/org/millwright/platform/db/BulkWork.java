package org.millwright.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the embedded database needs after very many changes at once. A server looks after itself.
final class BulkWork {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWork.class);

    private static final int MANY_CHANGES = 10_000;

    private BulkWork() {}

    static boolean is(int changes) {
        return changes >= MANY_CHANGES;
    }

    /// Takes new statistics and forgets the statements that were planned for the tables as they were
    /// before.
    static void settle(HikariDataSource pool) {
        // beside the pool, so that the database does not close when the last connection of the pool does
        try (Connection keptOpen = DriverManager.getConnection(pool.getJdbcUrl());
                Statement statement = keptOpen.createStatement()) {
            statement.execute("analyze");
            pool.getHikariPoolMXBean().softEvictConnections();
            pool.getConnection().close();
        } catch (SQLException failed) {
            LOG.warn("could not take statistics after bulk work", failed);
        }
    }
}
