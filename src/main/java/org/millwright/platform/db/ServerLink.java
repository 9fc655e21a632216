package org.millwright.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jooq.Configuration;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Changes;
import org.millwright.platform.task.Ticker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at a server again and again, on a connection of its own, for what other programs have committed there.
final class ServerLink implements AutoCloseable {

    /// What others do is in sight within twice this, and the time it takes to read it.
    private static final Duration PAUSE = Duration.ofMillis(700);

    private static final Logger LOG = LoggerFactory.getLogger(ServerLink.class);

    private final StoreLocation location;
    private final Configuration jooq;
    private final ChangeFeed feed;
    private final OthersNews news;
    private @Nullable Ticker ticker;
    private @Nullable Connection connection;

    ServerLink(StoreLocation location, Configuration jooq, ChangeFeed feed, OthersNews news) {
        this.location = location;
        this.jooq = jooq;
        this.feed = feed;
        this.news = news;
    }

    /// Begins to look; what was committed before is no news.
    synchronized void follow() {
        if (ticker == null) {
            look();
            ticker = Ticker.start("server-link", PAUSE, this::look);
        }
    }

    private void look() {
        try {
            Connection open = connection == null ? Connections.single(location) : connection;
            connection = open;
            List<Changes> heard = news.read(DSL.using(jooq.derive(new OneConnection(open))));
            heard.forEach(feed::publishOthers);
        } catch (SQLException | DataAccessException failed) {
            LOG.warn("cannot look at {}", location.display(), failed);
            letGo();
        }
    }

    private void letGo() {
        Connection former = connection;
        connection = null;
        if (former != null) {
            try {
                former.close();
            } catch (SQLException gone) {
                LOG.debug("the connection was gone already", gone);
            }
        }
    }

    @Override
    public synchronized void close() {
        if (ticker != null) {
            ticker.close();
            ticker = null;
            letGo();
        }
    }
}
