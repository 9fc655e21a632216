package org.millwright.platform.db;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DataSourceConnectionProvider;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a store, or says why not. What cannot be opened is left exactly as it was.
public final class StoreOpening {

    private static final Logger LOG = LoggerFactory.getLogger(StoreOpening.class);

    private static final String NOTHING_THERE = "store.nothing-there";

    private final Actor actor;
    private final Clock clock;

    /// @param clock the time of all actions; its zone becomes the plant's in a store that is made now
    public StoreOpening(Actor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /// Opens the store, making it when it is not there yet, and brings it to the current schema.
    public Outcome<Store> open(StoreLocation location) {
        return switch (location) {
            case StoreLocation.FileStore file -> openFile(file);
            case StoreLocation.UrlStore url -> openUrl(url);
        };
    }

    /// Opens a plant that is there; makes none.
    public Outcome<Store> openExisting(StoreLocation location) {
        if (!location.exists()) {
            return Outcome.refused(NOTHING_THERE, location.display());
        }
        return switch (location) {
            case StoreLocation.FileStore file -> openFile(file);
            case StoreLocation.UrlStore url ->
                serverVersion(url)
                        .then(version -> version == 0
                                ? Outcome.refused(NOTHING_THERE, url.display())
                                : openPool(url, null, null, version));
        };
    }

    /// Whether {@link #openExisting} was refused because there is no plant yet, and one could be made.
    public static boolean isNothingThere(List<Violation> reasons) {
        return reasons.stream().anyMatch(reason -> reason.message().key().equals(NOTHING_THERE));
    }

    /// Keeps everybody else from opening the file until the lock is closed; refused while somebody has it open.
    public Outcome<StoreLock> hold(StoreLocation.FileStore store) {
        if (!StoreLocation.isUsable(store.file())) {
            return Outcome.refused("store.semicolon", store.display());
        }
        return StoreLock.acquire(
                store, new StoreHolder(actor, ProcessHandle.current().pid(), clock.instant()));
    }

    private Outcome<Store> openFile(StoreLocation.FileStore store) {
        return hold(store).then(lock -> {
            Outcome<Store> opened = openLocked(store, lock);
            if (!opened.isDone()) {
                lock.close();
            }
            return opened;
        });
    }

    private Outcome<Store> openLocked(StoreLocation.FileStore store, StoreLock lock) {
        try {
            StoreAside.clear(store);
        } catch (IOException failed) {
            LOG.error("cannot clear up beside {}", store.file(), failed);
            return Outcome.refused("store.folder-read-only", store.folder().toString());
        }
        return current(store).then(ready -> openPool(ready, lock, null, Migrations.CURRENT));
    }

    /// The file in the current schema; what cannot be brought to it is left as it was.
    private Outcome<StoreLocation.FileStore> current(StoreLocation.FileStore store) {
        var migration = new FileMigration(store, clock.instant());
        if (!Files.exists(store.file())) {
            return migration.make();
        }
        return understood(store)
                .then(version -> knownVersion(version, store))
                .then(version -> recovered(store, version))
                .then(version -> version < Migrations.CURRENT ? migration.raise(version) : Outcome.done(store));
    }

    /// A crash can leave a file that cannot be read at all until it is led to its newest whole data.
    private static Outcome<Integer> understood(StoreLocation.FileStore store) {
        Outcome<Integer> version = FileProbe.schemaVersion(store);
        if (!FileProbe.isDamaged(version)) {
            return version;
        }
        try {
            List<FileRecovery.Replaced> changes = FileRecovery.repair(store.file());
            Outcome<Integer> again = changes.isEmpty() ? version : FileProbe.schemaVersion(store);
            if (!again.isDone()) {
                FileRecovery.undo(store.file(), changes);
            }
            return again;
        } catch (IOException damaged) {
            LOG.error("{} is damaged", store.file(), damaged);
            return version;
        }
    }

    private static Outcome<Integer> recovered(StoreLocation.FileStore store, int version) {
        try {
            FileRecovery.repair(store.file());
            return Outcome.done(version);
        } catch (IOException damaged) {
            LOG.error("{} is damaged", store.file(), damaged);
            return Outcome.refused("store.damaged", store.display());
        }
    }

    /// Opens a new store that is to be filled by one great action: in a file, it takes its place when it
    /// is closed after that action was done, and is gone when it was not. A server's database is opened
    /// as it is.
    public Outcome<Store> openNew(StoreLocation location) {
        if (!(location instanceof StoreLocation.FileStore place)) {
            return open(location);
        }
        return hold(place).then(lock -> {
            Outcome<Store> opened = place.exists()
                    ? Outcome.refused("store.exists", place.display())
                    : openPool(place, lock, new StoreAside(place), 0);
            if (!opened.isDone()) {
                lock.close();
            }
            return opened;
        });
    }

    private Outcome<Store> openUrl(StoreLocation.UrlStore store) {
        return serverVersion(store).then(version -> openPool(store, null, null, version));
    }

    private static Outcome<Integer> serverVersion(StoreLocation.UrlStore store) {
        return ServerProbe.schemaVersion(store).then(version -> knownVersion(version, store));
    }

    /// @param aside the file is made there, beside the location
    private Outcome<Store> openPool(
            StoreLocation location, @Nullable StoreLock lock, @Nullable StoreAside aside, int version) {
        HikariDataSource pool = null;
        try {
            pool = Connections.pool(aside == null ? location : aside.begin());
            if (version < Migrations.CURRENT) {
                Migrations.run(pool, Dialect.of(location));
            }
            HikariDataSource ready = pool;
            Outcome<Store> opened = PlantZone.settle(asking(pool, location), clock.getZone())
                    .map(zone -> new Store(location, ready, lock, aside, actor, new PlantClock(clock, zone)));
            if (!opened.isDone()) {
                Connections.end(pool);
            }
            return opened;
        } catch (IOException | PoolInitializationException | FlywayException | DataAccessException failed) {
            LOG.error("cannot open {}", location.display(), failed);
            Optional<Violation> damaged = FileDamage.told(location, failed);
            if (pool != null && damaged.isPresent()) {
                Connections.drop(pool);
            } else if (pool != null) {
                Connections.end(pool);
            }
            if (damaged.isPresent()) {
                return Outcome.refused(damaged.get());
            }
            return Outcome.refused("store.cannot-open", location.display(), String.valueOf(failed.getMessage()));
        }
    }

    private static DSLContext asking(HikariDataSource pool, StoreLocation location) {
        return DSL.using(Connections.jooq(Dialect.of(location)).derive(new DataSourceConnectionProvider(pool)));
    }

    private static Outcome<Integer> knownVersion(int version, StoreLocation location) {
        return version <= Migrations.CURRENT
                ? Outcome.done(version)
                : Outcome.refused("store.newer", location.display(), version, Migrations.CURRENT);
    }
}
