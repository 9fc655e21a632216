package org.millwright.platform.db.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.ClosedFile;
import org.millwright.platform.db.EmptyServer;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.db.StoreLocation.UrlStore;
import org.millwright.platform.db.StoreLock;
import org.millwright.platform.db.StoreOpening;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.platform.db.copy.TableCopy;
import org.millwright.platform.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a plant into another place, from a file to a server or back: row by row, compared with the original, and all of
/// it or nothing. The original stays.
public final class Moving {

    private static final Logger LOG = LoggerFactory.getLogger(Moving.class);

    private final StoreOpening opening;

    public Moving(StoreOpening opening) {
        this.opening = opening;
    }

    /// @param to where nothing is yet
    /// @return counts and sums, the same at both ends
    public Outcome<Fingerprint> move(Store from, StoreLocation to, Progress progress) {
        return switch (to) {
            case FileStore file -> toFile(from, file, progress);
            case UrlStore url ->
                toServer(
                        url,
                        (into, steps) -> from.snapshot(
                                dsl -> dsl.connectionResult(rows -> TableCopy.inOneTransaction(rows, into, steps))),
                        progress);
        };
    }

    private Outcome<Fingerprint> toFile(Store from, FileStore to, Progress progress) {
        if (to.exists()) {
            return Outcome.refused("backup.plant-exists", to.display());
        }
        return opening.hold(to).then(lock -> {
            try (StoreLock _ = lock) {
                return Workspace.within(
                        to.folder(),
                        work -> intoFile(from, new FileStore(work.file("moved.mv.db")), to.file(), progress));
            }
        });
    }

    private static Outcome<Fingerprint> intoFile(Store from, FileStore copy, Path place, Progress progress)
            throws IOException, SQLException {
        Fingerprint taken =
                new PlantSource.OpenServer(from).copyInto(copy, false, progress).orElseThrow();
        try (Connection look = ClosedFile.look(copy)) {
            Optional<String> difference =
                    Fingerprint.of(look, progress.part(0.5, 1)).difference(taken);
            if (difference.isPresent()) {
                return differs(difference.get());
            }
        }
        Files.move(copy.file(), place);
        return Outcome.done(taken);
    }

    /// Rows on their way into a server.
    @FunctionalInterface
    interface Rows {
        Fingerprint copyInto(Connection server, Progress progress) throws SQLException;
    }

    static Outcome<Fingerprint> toServer(UrlStore to, Rows rows, Progress progress) {
        progress.report(0, Message.of("backup.progress.copying"));
        return EmptyServer.claim(to).then(claimed -> {
            try (EmptyServer server = claimed) {
                Fingerprint taken = rows.copyInto(server.connection(), progress.part(0, 0.6));
                Optional<String> difference = Fingerprint.of(server.connection(), progress.part(0.6, 1))
                        .difference(taken);
                if (difference.isPresent()) {
                    return differs(difference.get());
                }
                return server.keep() ? Outcome.done(taken) : Outcome.refused("backup.move-unknown", to.display());
            } catch (SQLException | DataAccessException failed) {
                LOG.error("nothing was moved to {}", to.display(), failed);
                return Outcome.refused("backup.server-failed", to.display(), BackupTrouble.reason(failed));
            }
        });
    }

    private static Outcome<Fingerprint> differs(String table) {
        LOG.error("the moved plant is not the same in {}", table);
        return Outcome.refused("backup.move-differs", table);
    }
}
