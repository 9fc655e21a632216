package org.millwright.platform.db;

import static org.millwright.platform.db.schema.Tables.PLANT;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
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
import org.millwright.kernel.Unreachable;
import org.millwright.kernel.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One plant's data. All reading goes through {@link #read}, all writing through {@link #transact}.
public final class Store implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Store.class);

    private final StoreLocation location;
    private final Dialect dialect;
    private final HikariDataSource pool;
    private final @Nullable StoreLock lock;
    private final @Nullable StoreAside aside;
    private final Configuration jooq;
    private final Actor actor;
    private final PlantClock clock;
    private final IdBlocks ids = new IdBlocks();
    private final ChangeFeed feed = new ChangeFeed();
    private final OthersNews news = new OthersNews(System::nanoTime);
    private final ServerLink link;
    private final CommitDoubt doubt;
    private final ReentrantLock writer = new ReentrantLock();
    private volatile boolean whole;
    private final FileTrouble trouble;

    /// @param aside where the store is made beside its place; none for one that is there
    Store(
            StoreLocation location,
            HikariDataSource pool,
            @Nullable StoreLock lock,
            @Nullable StoreAside aside,
            Actor actor,
            PlantClock clock) {
        this.location = location;
        this.dialect = Dialect.of(location);
        this.pool = pool;
        this.lock = lock;
        this.aside = aside;
        this.jooq = Connections.jooq(dialect);
        this.link = new ServerLink(location, jooq, feed, news);
        this.doubt = new CommitDoubt(location, jooq);
        this.trouble = new FileTrouble(location, pool);
        this.actor = actor;
        this.clock = clock;
        feed.subscribe(changes -> {
            if (changes.touches(PLANT.getName())) {
                readZone();
            }
        });
        link.subscribe(lost -> {
            // each "back" is heard, in whatever order: where the server is gone again, another will follow
            if (!lost) {
                readZone();
            }
        });
    }

    /// Somebody may have changed it, here or in another program.
    private void readZone() {
        try {
            clock.moveTo(read(PlantZone::read));
        } catch (Unreachable lost) {
            LOG.debug("the plant's time zone is read when the server is back", lost);
        } catch (DateTimeException | DataAccessException unknown) {
            // who hears of a commit must not make it look failed
            LOG.warn("the time zone stays {}", clock.getZone(), unknown);
        }
    }

    public StoreLocation location() {
        return location;
    }

    public ChangeFeed feed() {
        return feed;
    }

    /// Whether the server that keeps the plant answers.
    public ServerLink link() {
        return link;
    }

    /// What is wrong with the plant's file; a server has none.
    public FileTrouble trouble() {
        return trouble;
    }

    /// From now on the feed also tells, within two seconds, what other programs do on the same server,
    /// and nothing waits for a server that is gone. A file has neither.
    public void followOthers() {
        if (dialect == Dialect.POSTGRESQL) {
            link.follow();
        }
    }

    /// Who works on it here.
    public Actor actor() {
        return actor;
    }

    /// The plant's, which may be changed.
    public ZoneId zone() {
        return clock.getZone();
    }

    /// Tells the plant's day, whatever its zone is at that moment.
    public Clock clock() {
        return clock;
    }

    /// The plant's day.
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return clock.instant();
    }

    /// Runs a query. Several in one call may see what others commit between them: {@link #snapshot} does
    /// not.
    public <T> T read(Function<DSLContext, T> query) {
        return read(Connection.TRANSACTION_READ_COMMITTED, query);
    }

    /// Runs queries that all see the data of one moment, so that sums agree with what they are the sums
    /// of.
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
        link.require();
        trouble.require();
        try (Connection connection = connection();
                var _ = link.busy(connection)) {
            if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
                // the pool takes it back when the connection is returned
                connection.setTransactionIsolation(isolation);
            }
            connection.setAutoCommit(false);
            try {
                T result = query.apply(
                        DSL.using(jooq.derive(new RunningStatements()).derive(new OneConnection(connection))));
                connection.rollback();
                return result;
            } catch (RuntimeException | Error fault) {
                undo(connection, fault);
                throw fault;
            }
        } catch (SQLException | DataAccessException broken) {
            if (isLost(broken)) {
                throw new Unreachable(broken);
            }
            Optional<Violation> told = trouble.met(broken);
            if (told.isPresent()) {
                throw new Unreachable(told.get(), broken);
            }
            throw failed("reading from ", broken);
        }
    }

    /// The embedded database has no connection to lose.
    private boolean isLost(Exception broken) {
        if (dialect == Dialect.H2 || !(ConnectionLoss.is(broken) || link.isLost()) || broken instanceof PoolFull) {
            return false;
        }
        link.broken(broken);
        return true;
    }

    /// @throws PoolFull where all were at work for too long: nothing is lost then
    private Connection connection() throws SQLException {
        try {
            return pool.getConnection();
        } catch (SQLTransientConnectionException none) {
            // a cause is what kept the pool from making another connection
            boolean full = none.getCause() == null
                    && pool.getHikariPoolMXBean().getActiveConnections() >= pool.getMaximumPoolSize();
            if (full && !link.isLost()) {
                throw new PoolFull(none);
            }
            throw none;
        }
    }

    /// Too much is under way at once.
    private static final class PoolFull extends DataAccessException {
        private static final long serialVersionUID = 1L;

        PoolFull(SQLException none) {
            super("all connections are at work", none);
        }
    }

    private DataAccessException failed(String doing, Exception broken) {
        return broken instanceof DataAccessException told
                ? told
                : new DataAccessException(doing + location.display(), broken);
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
        if (link.isLost()) {
            return Outcome.refused("store.connection-lost");
        }
        Optional<Violation> known = trouble.found();
        if (known.isPresent()) {
            return Outcome.refused(known.get());
        }
        try (Connection connection = connection();
                var _ = link.busy(connection)) {
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
            } catch (StaleRecord stale) {
                connection.rollback();
                return read(dsl -> LastChange.refusal(dsl, stale.record()));
            } catch (RuntimeException | Error fault) {
                undo(connection, fault);
                throw fault;
            }
            sync(connection);
            whole = true;
        } catch (UnknownCommit unknown) {
            return Outcome.refused("store.commit-unknown");
        } catch (PoolFull full) {
            LOG.warn("{}: an action was refused", full.getMessage());
            return Outcome.refused("store.busy");
        } catch (SQLException | DataAccessException broken) {
            if (isLost(broken)) {
                return Outcome.refused("store.connection-lost");
            }
            Optional<Violation> told = trouble.met(broken);
            if (told.isPresent()) {
                return Outcome.refused(told.get());
            }
            throw failed("writing to ", broken);
        }
        if (dialect == Dialect.H2 && BulkWork.is(written)) {
            BulkWork.settle(pool);
        }
        if (!changes.kinds().isEmpty()) {
            feed.publish(changes);
        }
        return outcome;
    }

    /// What went wrong first is what is told.
    private static void undo(Connection connection, Throwable fault) {
        try {
            connection.rollback();
        } catch (SQLException broken) {
            fault.addSuppressed(broken);
        }
    }

    private void commit(Connection connection, long entry) throws SQLException {
        news.own(entry);
        boolean committed = false;
        try {
            connection.commit();
            committed = true;
        } catch (SQLException broken) {
            if (entry == 0 || !isLost(broken)) {
                throw broken;
            }
            committed = doubt.wasCommitted(entry).orElseThrow(UnknownCommit::new);
            if (!committed) {
                throw broken;
            }
        } finally {
            if (!committed) {
                news.notOwn(entry);
            }
        }
    }

    /// The server did not come back in time to tell.
    private static final class UnknownCommit extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// H2 alone writes a commit up to half a second later and leaves it in the system's cache.
    private void sync(Connection connection) throws SQLException {
        if (location instanceof StoreLocation.FileStore) {
            FileSync.sync(connection);
        }
    }

    @Override
    public void close() {
        link.close();
        feed.close();
        try {
            if (trouble.end()) {
                LOG.info("{} was closed as it was", location.display());
            } else if (aside == null) {
                Connections.close(location, pool);
            } else {
                Connections.end(pool);
            }
            if (aside != null) {
                aside.end(whole && trouble.found().isEmpty());
            }
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
