package org.millwright.platform.db.backup;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.ClosedFile;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.db.StoreLocation.UrlStore;
import org.millwright.platform.db.StoreLock;
import org.millwright.platform.db.StoreOpening;
import org.millwright.platform.db.copy.TableCopy;
import org.millwright.platform.task.Progress;

/// Puts the plant of a backup into its place, after proving it. At every moment there is one whole plant in that place:
/// the former or the restored.
public final class Restoring {

    private final StoreOpening opening;
    private final Disk disk;

    public Restoring(StoreOpening opening) {
        this(opening, Disk.SYSTEM);
    }

    Restoring(StoreOpening opening, Disk disk) {
        this.opening = opening;
        this.disk = disk;
    }

    /// Saves the plant that is about to be replaced; a refusal ends the restoring.
    @FunctionalInterface
    public interface Keeping {
        Outcome<Path> keep(FileStore present);
    }

    /// @param kept what was there before; empty when nothing was
    public record Restored(BackupManifest manifest, Optional<Path> kept) {}

    /// Proves a backup and leaves nothing.
    ///
    /// @param folder with space for the plant, for a moment
    public static Outcome<BackupManifest> prove(Path backup, Path folder, Progress progress) {
        return Workspace.within(
                folder, work -> BackupProof.of(backup, work, progress).map(BackupProof.Proved::manifest));
    }

    /// Restores to where nothing is yet.
    public Outcome<Restored> into(Path backup, FileStore target, Progress progress) {
        return target.exists()
                ? Outcome.refused("backup.plant-exists", target.display())
                : over(backup, target, present -> Outcome.refused("backup.plant-exists", present.display()), progress);
    }

    /// Restores into a database on a server that is empty.
    ///
    /// @param folder with space for the plant, for a moment
    public Outcome<Restored> into(Path backup, UrlStore target, Path folder, Progress progress) {
        return Workspace.within(
                folder,
                work -> BackupProof.of(backup, work, progress.part(0, 0.4))
                        .then(proved -> Moving.toServer(
                                        target,
                                        (server, steps) -> {
                                            // also brings an older backup to the current schema
                                            try (Connection rows = ClosedFile.make(proved.plant())) {
                                                return TableCopy.inOneTransaction(rows, server, steps);
                                            }
                                        },
                                        progress.part(0.4, 1))
                                .map(_ -> new Restored(proved.manifest(), Optional.empty()))));
    }

    /// Restores over a plant that nobody has open, or to where nothing is.
    ///
    /// @param keeping asked only when there is a plant
    public Outcome<Restored> over(Path backup, FileStore target, Keeping keeping, Progress progress) {
        return opening.hold(target).then(lock -> {
            try (StoreLock _ = lock) {
                return Workspace.within(target.folder(), work -> restore(backup, target, keeping, work, progress));
            }
        });
    }

    private Outcome<Restored> restore(Path backup, FileStore target, Keeping keeping, Workspace work, Progress progress)
            throws IOException, SQLException {
        if (target.exists() && ClosedFile.isOpenElsewhere(target)) {
            return Outcome.refused("store.in-use-unknown", target.display());
        }
        Outcome<BackupProof.Proved> proved = BackupProof.of(backup, work, progress.part(0, 0.6));
        if (proved instanceof Outcome.Refused<BackupProof.Proved>(var reasons)) {
            return Outcome.refused(reasons);
        }
        Optional<Path> former = Optional.empty();
        if (target.exists()) {
            progress.report(0.6, Message.of("backup.progress.keeping"));
            Outcome<Path> kept = keeping.keep(target);
            if (kept instanceof Outcome.Refused<Path>(var reasons)) {
                return Outcome.refused(reasons);
            }
            former = Optional.of(kept.orThrow());
        }
        // from here on nothing is cancelled: it takes a moment
        progress.report(0.9, Message.of("backup.progress.replacing"));
        Restored restored = new Restored(proved.orThrow().manifest(), former);
        return replace(proved.orThrow(), target).map(_ -> restored);
    }

    private Outcome<Integer> replace(BackupProof.Proved proved, FileStore target) throws IOException {
        Path former = target.replaced();
        boolean replaces = target.exists();
        if (replaces) {
            Files.deleteIfExists(former);
            Files.copy(target.file(), former, StandardCopyOption.COPY_ATTRIBUTES);
        }
        disk.keepFile(proved.plant().file());
        move(proved.plant().file(), target.file());
        Outcome<Integer> readable = ClosedFile.schemaVersion(target);
        if (readable instanceof Outcome.Refused<Integer>(var reasons)) {
            if (replaces) {
                move(former, target.file());
            } else {
                Files.deleteIfExists(target.file());
            }
            return Outcome.refused(reasons);
        }
        disk.keepFolder(target.folder());
        Files.deleteIfExists(former);
        return readable;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
