package org.millwright.backup.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.millwright.backup.BackupKind;
import org.millwright.backup.BackupName;
import org.millwright.backup.Thinning;
import org.millwright.kernel.Actor;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.ClosedFile;
import org.millwright.platform.db.FileDamage;
import org.millwright.platform.db.Store;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.StoreOpening;
import org.millwright.platform.db.backup.BackupFile;
import org.millwright.platform.db.backup.BackupMaking;
import org.millwright.platform.db.backup.BackupManifest;
import org.millwright.platform.db.backup.Moving;
import org.millwright.platform.db.backup.PlantSource;
import org.millwright.platform.db.backup.Restoring;
import org.millwright.platform.db.backup.Workspace;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.platform.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes, lists, proves and restores backups of plants, and moves plants between files and servers.
public final class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private final BackupFolders folders;
    private final Path data;
    private final String program;
    private final Actor actor;
    private final Clock clock;
    private final StoreOpening opening;

    /// @param program its version
    public Backups(BackupFolders folders, String program, Actor actor, Clock clock) {
        this.folders = folders;
        this.data = folders.data();
        this.program = program;
        this.actor = actor;
        this.clock = clock;
        this.opening = new StoreOpening(actor, clock);
    }

    /// The same by another clock: an open plant's, for its backups are named by its own days.
    public Backups at(Clock plants) {
        return new Backups(folders, program, actor, plants);
    }

    /// A backup that was made and proved.
    public record Made(Path file, BackupManifest manifest) {}

    /// Beside the plant, or where the user of this computer wants them.
    public BackupPlace place(StoreLocation location) {
        return folders.of(location);
    }

    public Outcome<Made> make(Store store, BackupPlace place, BackupKind kind, Progress progress) {
        return make(PlantSource.open(store), place, kind, progress);
    }

    private Outcome<Made> make(PlantSource source, BackupPlace place, BackupKind kind, Progress progress) {
        return place.ready().then(_ -> make(source, free(place, kind, BackupName.SUFFIX), kind, progress));
    }

    /// A file that is not there yet: two of one second are told apart.
    private Path free(BackupPlace place, BackupKind kind, String suffix) {
        LocalDateTime at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
        while (true) {
            String name = new BackupName(place.store(), at, kind).file();
            Path file = place.folder().resolve(name.replace(BackupName.SUFFIX, suffix));
            if (!Files.exists(file)) {
                return file;
            }
            at = at.plusSeconds(1);
        }
    }

    /// A backup under a name of the user's.
    public Outcome<Made> make(Store store, Path file, Progress progress) {
        return make(PlantSource.open(store), file, BackupKind.MANUAL, progress);
    }

    private Outcome<Made> make(PlantSource source, Path file, BackupKind kind, Progress progress) {
        return new BackupMaking()
                .make(source, file, new BackupMaking.Label(kind.name(), program, clock.instant()), progress)
                .map(manifest -> new Made(file, manifest));
    }

    /// The newest first; none where the plant's own folder was not made yet. Refused when a folder that somebody chose
    /// is not there: that says nothing about what lies in it.
    public Outcome<List<BackupRow>> list(BackupPlace place) {
        return place.isLost()
                ? Outcome.refused(BackupPlace.GONE, place.folder().toString())
                : Outcome.done(named(place).stream()
                        .map(named -> row(place.folder().resolve(named.file()), named))
                        .toList());
    }

    /// The newest first.
    List<BackupName> named(BackupPlace place) {
        if (!Files.isDirectory(place.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place.folder())) {
            return files.map(file -> BackupName.parse(file.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .filter(named -> named.store().equals(place.store()))
                    .sorted(Comparator.comparing(BackupName::at).reversed())
                    .toList();
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("cannot look into {}", place.folder(), unreadable);
            return List.of();
        }
    }

    private BackupRow row(Path file, BackupName named) {
        Outcome<BackupManifest> manifest = BackupFile.manifest(file);
        boolean readable = manifest.isDone();
        return new BackupRow(
                file,
                named.at().atZone(clock.getZone()).toInstant(),
                named.kind(),
                size(file),
                readable,
                readable ? manifest.orThrow().plant() : "",
                readable ? manifest.orThrow().content().rows() : 0);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            return 0;
        }
    }

    /// Takes the daily backups away that have become too many.
    void thin(BackupPlace place) {
        for (BackupName name : Thinning.superfluous(named(place))) {
            Path file = place.folder().resolve(name.file());
            try {
                Files.deleteIfExists(file);
                LOG.info("took away {}", file);
            } catch (IOException stays) {
                LOG.warn("{} stays, though newer ones replace it", file, stays);
            }
        }
    }

    /// Takes the plant out of a backup, opens and compares it, and leaves nothing.
    public Outcome<BackupManifest> prove(Path file, Progress progress) {
        return workFolder().then(folder -> Restoring.prove(file, folder, progress));
    }

    /// Restores to where nothing is yet: a new file, or an empty server.
    public Outcome<Restoring.Restored> restoreAs(Path file, StoreLocation target, Progress progress) {
        var restoring = new Restoring(opening);
        return switch (target) {
            case StoreLocation.FileStore plant -> restoring.into(file, plant, progress);
            case StoreLocation.UrlStore server ->
                workFolder().then(folder -> restoring.into(file, server, folder, progress));
        };
    }

    /// Restores over a plant that nobody has open, after a backup of it.
    ///
    /// @param place where that backup goes
    public Outcome<Restoring.Restored> restoreOver(
            Path file, StoreLocation.FileStore plant, BackupPlace place, Progress progress) {
        return new Restoring(opening).over(file, plant, present -> keep(present, place, progress), progress);
    }

    /// As a backup; of what cannot be read, the file as it is.
    private Outcome<Path> keep(StoreLocation.FileStore present, BackupPlace place, Progress progress) {
        Outcome<Made> made =
                make(PlantSource.closed(present), place, BackupKind.BEFORE_RESTORE, progress.part(0.6, 0.9));
        if (made.isDone() || !(FileDamage.isTold(made.violations()) || isUnreadable(present))) {
            return made.map(Made::file);
        }
        Path aside = free(place, BackupKind.BEFORE_RESTORE, StoreLocation.FileStore.SUFFIX);
        try {
            return Outcome.done(Files.copy(present.file(), aside));
        } catch (IOException failed) {
            LOG.error("cannot keep {}", present.file(), failed);
            return Outcome.refused("store.no-backup", aside.toString());
        }
    }

    private static boolean isUnreadable(StoreLocation.FileStore present) {
        return !ClosedFile.schemaVersion(present).isDone();
    }

    /// Takes a backup out to try things in, in place of the last one of that plant.
    ///
    /// @return to be opened, and removed afterwards
    public Outcome<StoreLocation.FileStore> copy(Path file, StoreLocation original, Progress progress) {
        Path folder = data.resolve("copies").resolve(BackupPlace.alone(original));
        var copy = new StoreLocation.FileStore(folder.resolve("copy.mv.db"));
        return opening.hold(copy).then(lock -> {
            lock.close();
            Workspace.remove(folder);
            return restoreAs(file, copy, progress).map(_ -> copy);
        });
    }

    /// Takes away what {@link #copy} made, and what came of it.
    public void removeCopy(StoreLocation.FileStore copy) {
        Workspace.remove(copy.folder());
    }

    /// Puts a plant into another place where nothing is yet; the original stays.
    public Outcome<Fingerprint> move(StoreLocation from, StoreLocation to, Progress progress) {
        return opening.openExisting(from).then(store -> {
            try (store) {
                return new Moving(opening).move(store, to, progress);
            }
        });
    }

    private Outcome<Path> workFolder() {
        return new BackupPlace(data, "", true).ready();
    }
}
