package org.millwright.platform.db;

import static org.millwright.platform.db.schema.Tables.OP_LOG;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jooq.Configuration;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds out whether an action was committed when the connection was lost before the answer came.
///
/// Its audit entry, whose id this program chose, is written once more and taken back. When it is there already, the
/// action was committed; when the lost transaction has not ended yet, the database lets this wait until it has. So a
/// commit that is still on its way cannot slip in behind the answer.
final class CommitDoubt {

    private static final Logger LOG = LoggerFactory.getLogger(CommitDoubt.class);

    private static final String DUPLICATE = "23505";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STATEMENT_SECONDS = 5;
    private static final long PAUSE_MILLIS = 250;

    private final StoreLocation location;
    private final Configuration jooq;

    CommitDoubt(StoreLocation location, Configuration jooq) {
        this.location = location;
        this.jooq = jooq;
    }

    /// Waits for the server to answer again.
    ///
    /// @return empty when it did not answer in time
    Optional<Boolean> wasCommitted(long opLogId) {
        long giveUpAt = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUpAt) {
            try (Connection connection = Connections.single(location)) {
                boolean committed = isThere(connection, opLogId);
                LOG.info("the action {} was {}", opLogId, committed ? "committed" : "not committed");
                return Optional.of(committed);
            } catch (SQLException | DataAccessException notYet) {
                LOG.debug("not known yet", notYet);
            }
            if (!pause()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isThere(Connection connection, long opLogId) throws SQLException {
        connection.setAutoCommit(false);
        try {
            DSL.using(jooq.derive(new OneConnection(connection)))
                    .insertInto(OP_LOG)
                    .set(OP_LOG.ID, opLogId)
                    .set(OP_LOG.OP, "")
                    .set(OP_LOG.ACTOR, "")
                    .set(OP_LOG.WORKSTATION, "")
                    .set(OP_LOG.DONE_AT, Instant.EPOCH)
                    .queryTimeout(STATEMENT_SECONDS)
                    .execute();
            return false;
        } catch (DataAccessException failed) {
            if (DUPLICATE.equals(failed.sqlState())) {
                return true;
            }
            throw failed;
        } finally {
            connection.rollback();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
