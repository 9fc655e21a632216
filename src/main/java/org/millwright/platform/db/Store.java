package org.millwright.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Op;
import org.millwright.kernel.Outcome;

/// One plant's data. All reading goes through {@link #read}, all writing through {@link #transact}.
public final class Store implements AutoCloseable {

    private final StoreLocation location;
    private final Dialect dialect;
    private final HikariDataSource pool;
    private final @Nullable StoreLock lock;
    private final @Nullable StoreAside aside;
    private final Configuration jooq;
    private final Actor actor;
    private final Clock clock;
    private final IdBlocks ids = new IdBlocks();
    private final ChangeFeed feed = new ChangeFeed();
    private final OthersNews news = new OthersNews(System::nanoTime);
    private final ServerLink link;
    private final ReentrantLock writer = new ReentrantLock();
    private volatile boolean large;
    private volatile boolean whole;

    /// @param aside where the store is made beside its place; none for one that is there
    Store(
            StoreLocation location,
            HikariDataSource pool,
            @Nullable StoreLock lock,
            @Nullable StoreAside aside,
            Actor actor,
            Clock clock) {
        this.location = location;
        this.dialect = Dialect.of(location);
        this.pool = pool;
        this.lock = lock;
        this.aside = aside;
        this.jooq = Connections.jooq(dialect);
        this.link = new ServerLink(location, jooq, feed, news);
        this.actor = actor;
        this.clock = clock;
    }

    public StoreLocation location() {
        return location;
    }

    public ChangeFeed feed() {
        return feed;
    }

    /// From now on the feed also tells, within two seconds, what other programs do on the same server. A file has no
    /// other programs.
    public void followOthers() {
        if (dialect == Dialect.POSTGRESQL) {
            link.follow();
        }
    }

    /// Who works on it here.
    public Actor actor() {
        return actor;
    }

    public ZoneId zone() {
        return clock.getZone();
    }

    /// The plant's day.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /// Runs a query. Several in one call may see what others commit between them: {@link #snapshot} does not.
    public <T> T read(Function<DSLContext, T> query) {
        return read(Connection.TRANSACTION_READ_COMMITTED, query);
    }

    /// Runs queries that all see the data of one moment, so that sums agree with what they are the sums of.
    public <T> T snapshot(Function<DSLContext, T> queries) {
        return read(dialect.snapshot(), queries);
    }

    /// Runs something short while no action is on its way in the embedded database: actions wait, reading goes on.
    public void whileStill(Runnable something) {
        writer.lock();
        try {
            something.run();
        } finally {
            writer.unlock();
        }
    }

    private <T> T read(int isolation, Function<DSLContext, T> query) {
        try (Connection connection = pool.getConnection()) {
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                // the pool takes it back when the connection is returned
                connection.setTransactionIsolation(isolation);
            }
            connection.setAutoCommit(false);
            try {
                return query.apply(
                        DSL.using(jooq.derive(new RunningStatements()).derive(new OneConnection(connection))));
            } finally {
                connection.rollback();
            }
        } catch (SQLException broken) {
            throw new DataAccessException("reading from " + location.display(), broken);
        }
    }

    /// Runs one user action: all of it, with its audit entry, or nothing. When it returns done, the action is on disk.
    ///
    /// @return the work's own outcome; refused when somebody else changed one of its records meanwhile
    public <T> Outcome<T> transact(Op op, Function<Tx, Outcome<T>> work) {
        if (writer.isHeldByCurrentThread()) {
            throw new IllegalStateException("an action within an action: " + op.name());
        }
        // the embedded database has one writer; a server sorts its writers out by itself
        if (dialect == Dialect.H2) {
            writer.lock();
        }
        try {
            return Retry.onConflict(() -> attempt(op, work));
        } finally {
            if (dialect == Dialect.H2) {
                writer.unlock();
            }
        }
    }

    private <T> Outcome<T> attempt(Op op, Function<Tx, Outcome<T>> work) {
        Changes changes;
        int written;
        Outcome<T> outcome;
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                DSLContext dsl = DSL.using(jooq.derive(new OneConnection(connection)));
                var tx = new Tx(dsl, ids, op, actor, clock.instant(), clock.getZone(), aside != null);
                outcome = work.apply(tx);
                if (!outcome.isDone()) {
                    connection.rollback();
                    return outcome;
                }
                changes = tx.audit().finish();
                written = tx.audit().written();
                commit(connection, tx.audit().opLogId());
                whole = true;
            } catch (StaleRecord stale) {
                connection.rollback();
                return read(dsl -> LastChange.refusal(dsl, stale.record()));
            } catch (RuntimeException | Error fault) {
                connection.rollback();
                throw fault;
            }
            sync(connection);
        } catch (SQLException broken) {
            throw new DataAccessException("writing to " + location.display(), broken);
        }
        if (dialect == Dialect.H2 && BulkWork.is(written)) {
            BulkWork.settle(pool);
            large = location instanceof StoreLocation.FileStore;
        }
        if (!changes.kinds().isEmpty()) {
            feed.publish(changes);
        }
        return outcome;
    }

    private void commit(Connection connection, long entry) throws SQLException {
        news.own(entry);
        boolean committed = false;
        try {
            connection.commit();
            committed = true;
        } finally {
            if (!committed) {
                news.notOwn(entry);
            }
        }
    }

    /// H2 alone writes a commit up to half a second later and leaves it in the system's cache.
    private void sync(Connection connection) throws SQLException {
        if (dialect == Dialect.H2) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("checkpoint sync");
            }
        }
    }

    @Override
    public void close() {
        link.close();
        feed.close();
        if (large) {
            BulkWork.closeCompact(pool);
        } else {
            Connections.letGo(location, pool);
        }
        pool.close();
        try {
            if (aside != null) {
                aside.end(whole);
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
