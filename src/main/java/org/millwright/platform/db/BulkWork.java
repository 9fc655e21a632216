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

    /// Takes new statistics and forgets the statements that were planned for the tables as they were before.
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

    /// Closes the pool, and the database with a file that holds nothing but the data: bulk work leaves it about ten
    /// times as large. The data is safe in any case.
    static void closeCompact(HikariDataSource pool) {
        // beside the pool, which would complain of a connection that the shutdown has closed
        try (Connection last = DriverManager.getConnection(pool.getJdbcUrl());
                Statement statement = last.createStatement()) {
            pool.close();
            statement.execute("shutdown compact");
        } catch (SQLException failed) {
            LOG.warn("could not compact the store", failed);
        }
    }
}
