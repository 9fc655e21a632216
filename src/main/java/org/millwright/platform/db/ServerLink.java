package org.millwright.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jooq.Configuration;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Changes;
import org.millwright.kernel.Unreachable;
import org.millwright.platform.db.ChangeFeed.Subscription;
import org.millwright.platform.task.Ticker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps in touch with a server, on a connection of its own: hears what other programs commit there, and knows whether
/// it answers. A file always does.
public final class ServerLink implements AutoCloseable {

    /// What others do is in sight within twice this, and the time it takes to read it.
    private static final Duration PAUSE = Duration.ofMillis(700);

    private static final Logger LOG = LoggerFactory.getLogger(ServerLink.class);

    private final StoreLocation location;
    private final Configuration jooq;
    private final ChangeFeed feed;
    private final OthersNews news;
    private final List<Consumer<Boolean>> listeners = new CopyOnWriteArrayList<>();
    private final Set<Connection> busy = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean lost = new AtomicBoolean();
    private volatile @Nullable Ticker ticker;
    private @Nullable Connection connection;

    ServerLink(StoreLocation location, Configuration jooq, ChangeFeed feed, OthersNews news) {
        this.location = location;
        this.jooq = jooq;
        this.feed = feed;
        this.news = news;
    }

    /// Whether the connection is lost, and is tried again and again.
    public boolean isLost() {
        return lost.get();
    }

    /// Hears true when the connection is lost and false when it is back, on the thread that noticed. News that come at
    /// once on two threads may come in either order: who has to know what holds now asks {@link #isLost}.
    public Subscription subscribe(Consumer<Boolean> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Begins to look; what was committed before is no news.
    synchronized void follow() {
        if (ticker == null) {
            look();
            ticker = Ticker.start("server-link", PAUSE, this::look);
        }
    }

    /// Work on a connection: it ends with an error, however patient it is, once the server is known to be gone.
    Subscription busy(Connection working) {
        busy.add(working);
        return () -> busy.remove(working);
    }

    /// @throws Unreachable at once while the server is known not to answer
    void require() {
        if (lost.get()) {
            throw new Unreachable(null);
        }
    }

    /// Something lost its connection. Whether the server is gone shows the next look; until then nothing is tried.
    void broken(Exception reason) {
        if (ticker != null) {
            lost(true, reason);
        }
    }

    private void look() {
        try {
            List<Changes> heard = read();
            lost(false, null);
            heard.forEach(feed::publishOthers);
        } catch (SQLException | DataAccessException failed) {
            letGo();
            if (lost.get()) {
                LOG.debug("{} still does not answer", location.display(), failed);
                return;
            }
            lost(true, failed);
            busy.forEach(ServerLink::abort);
        }
    }

    /// A connection that was closed, as by a server that was started again, is replaced at once.
    private List<Changes> read() throws SQLException {
        if (connection != null) {
            try {
                return read(connection);
            } catch (DataAccessException failed) {
                LOG.debug("connecting to {} again", location.display(), failed);
                letGo();
            }
        }
        Connection fresh = Connections.single(location);
        connection = fresh;
        return read(fresh);
    }

    private List<Changes> read(Connection open) {
        return news.read(DSL.using(jooq.derive(new OneConnection(open))));
    }

    /// However much fails meanwhile, it is two lines of the log.
    private void lost(boolean now, @Nullable Exception reason) {
        if (lost.compareAndSet(!now, now)) {
            if (now) {
                LOG.warn("{} does not answer: {}", location.display(), String.valueOf(reason));
            } else {
                LOG.info("{} answers again", location.display());
            }
            listeners.forEach(listener -> listener.accept(now));
        }
    }

    private static void abort(Connection waiting) {
        try {
            waiting.abort(Runnable::run);
        } catch (SQLException gone) {
            LOG.debug("the connection was gone already", gone);
        }
    }

    private void letGo() {
        Connection former = connection;
        connection = null;
        if (former != null) {
            abort(former);
        }
    }

    @Override
    public void close() {
        Ticker running = ticker;
        if (running != null) {
            running.close();
            letGo();
        }
        listeners.clear();
    }
}
