package org.millwright.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Unreachable;
import org.millwright.kernel.Violation;
import org.millwright.platform.db.ChangeFeed.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is wrong with the file of an open plant. It stands until the plant is opened anew, and nothing more is written.
public final class FileTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(FileTrouble.class);

    private final StoreLocation location;
    private final HikariDataSource pool;
    private final AtomicReference<@Nullable Violation> found = new AtomicReference<>();
    private final List<Consumer<Violation>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean givenUp;
    private volatile boolean ended;

    FileTrouble(StoreLocation location, HikariDataSource pool) {
        this.location = location;
        this.pool = pool;
    }

    /// Why nothing is written any more; empty as long as all is well.
    public Optional<Violation> found() {
        return Optional.ofNullable(found.get());
    }

    /// Hears once, on the thread that met it.
    public Subscription subscribe(Consumer<Violation> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// @throws Unreachable where the file was given up
    void require() {
        Violation told = found.get();
        if (givenUp && told != null) {
            throw new Unreachable(told, null);
        }
    }

    /// Something failed.
    ///
    /// @return what to tell of it; empty when the file has nothing to do with it
    Optional<Violation> met(Exception broken) {
        if (ended || !(location instanceof StoreLocation.FileStore file)) {
            return Optional.empty();
        }
        if (givenUp) {
            return found();
        }
        boolean damaged = FileDamage.is(broken);
        boolean lost = FileLoss.is(broken);
        if (!damaged && !lost) {
            return Optional.empty();
        }
        note(damaged ? FileDamage.told(file) : FileLoss.told(file, broken), broken);
        if (lost) {
            giveUp();
        }
        return found();
    }

    private void note(Violation told, Exception broken) {
        if (found.compareAndSet(null, told)) {
            LOG.error("{}: {}", location.display(), told.message().key(), broken);
            listeners.forEach(listener -> listener.accept(told));
        }
    }

    /// The database would open the file again by itself, without {@link FileRecovery}, and go on from an older state.
    private void giveUp() {
        givenUp = true;
        pool.close();
    }

    /// Closes what there was trouble with; writes nothing.
    ///
    /// @return false where there was none
    boolean end() {
        ended = true;
        listeners.clear();
        if (found.get() == null) {
            return false;
        }
        if (!givenUp) {
            Connections.drop(pool);
        }
        pool.close();
        return true;
    }
}
