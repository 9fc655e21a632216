package org.millwright.platform.db;

import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.flywaydb.core.api.FlywayException;
import org.millwright.kernel.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes a store file, or brings one to the current schema, beside its place. The embedded database
/// commits each change of a table by itself: a program that is killed between two of them would leave
/// half a schema in the plant's own file.
///
/// The place must be locked.
final class FileMigration {

    private static final Logger LOG = LoggerFactory.getLogger(FileMigration.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private final StoreLocation.FileStore place;
    private final StoreAside aside;
    private final Instant now;

    FileMigration(StoreLocation.FileStore place, Instant now) {
        this.place = place;
        this.aside = new StoreAside(place);
        this.now = now;
    }

    /// A new file takes its place when it is whole.
    Outcome<StoreLocation.FileStore> make() {
        return migrated(false).then(whole -> put());
    }

    /// The migrated copy takes the place of the file as it was, which is kept with the backups.
    ///
    /// @param version of the file that is there
    Outcome<StoreLocation.FileStore> raise(int version) {
        return migrated(true).then(whole -> keep(version)).then(kept -> put());
    }

    private Outcome<StoreLocation.FileStore> migrated(boolean copied) {
        try {
            StoreLocation.FileStore beside = aside.begin();
            if (copied) {
                Files.copy(place.file(), beside.file());
            }
            // closing it also forces it to the disk
            ClosedFile.migrate(beside);
            return Outcome.done(beside);
        } catch (IOException | SQLException failed) {
            LOG.error("cannot write beside {}", place.file(), failed);
            aside.discard();
            return Outcome.refused("store.no-room", place.folder().toString());
        } catch (PoolInitializationException | FlywayException failed) {
            LOG.error("cannot make the schema of {}", place.file(), failed);
            aside.discard();
            return Outcome.refused("store.cannot-open", place.display(), String.valueOf(failed.getMessage()));
        }
    }

    private Outcome<Path> keep(int version) {
        Path copy = place.backups().resolve(place.name() + "-schema-" + version + "-" + STAMP.format(now) + ".mv.db");
        try {
            Files.createDirectories(place.backups());
            keepAs(copy);
            LOG.info("kept {} as it was before its migration from schema {}", copy, version);
            return Outcome.done(copy);
        } catch (IOException failed) {
            LOG.error("cannot keep {} before its migration", place.file(), failed);
            aside.discard();
            return Outcome.refused("store.no-backup", copy.toString());
        }
    }

    /// By a second name, which takes neither time nor room; by a copy where the file system knows no
    /// second names.
    private void keepAs(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        try {
            Files.createLink(copy, place.file());
        } catch (UnsupportedOperationException | IOException oneNameOnly) {
            LOG.debug("no second name for {}", place.file(), oneNameOnly);
            Path half = copy.resolveSibling(place.name() + ".part");
            Files.copy(place.file(), half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private Outcome<StoreLocation.FileStore> put() {
        try {
            aside.put();
            return Outcome.done(place);
        } catch (IOException failed) {
            LOG.error("cannot put {} in its place", place.file(), failed);
            aside.discard();
            return Outcome.refused("store.no-room", place.folder().toString());
        }
    }
}
