package org.millwright.platform.db.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.ClosedFile;
import org.millwright.platform.db.StoreLocation.FileStore;
import org.millwright.platform.db.copy.Fingerprint;
import org.millwright.platform.task.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Proves a backup the only way there is: takes the plant out, opens it, and compares every table with what the plant
/// came to when the backup was made.
final class BackupProof {

    private static final Logger LOG = LoggerFactory.getLogger(BackupProof.class);

    /// @param plant the file that came out, closed again
    record Proved(BackupManifest manifest, FileStore plant) {}

    private BackupProof() {}

    static Outcome<Proved> of(Path backup, Workspace work, Progress progress) throws IOException, SQLException {
        Outcome<BackupManifest> known = BackupFile.manifest(backup);
        if (known instanceof Outcome.Refused<BackupManifest>(var reasons)) {
            return Outcome.refused(reasons);
        }
        BackupManifest manifest = known.orThrow();
        if (manifest.schema() > ClosedFile.currentSchema()) {
            return Outcome.refused("backup.newer", backup.toString(), manifest.program());
        }
        var plant = new FileStore(work.file("restored.mv.db"));
        if (Files.getFileStore(plant.folder()).getUsableSpace() < manifest.size()) {
            return Outcome.refused("backup.no-space", work.parent().toString(), manifest.size() / 1_000_000 + 1);
        }
        progress.report(0, Message.of("backup.progress.unpacking"));
        Outcome<Path> unpacked = BackupFile.unpack(backup, manifest, plant.file());
        if (unpacked instanceof Outcome.Refused<Path>(var reasons)) {
            return Outcome.refused(reasons);
        }
        Outcome<Integer> version = ClosedFile.schemaVersion(plant);
        if (!version.isDone()) {
            return Outcome.refused("backup.not-a-backup", backup.toString());
        }
        try (Connection look = ClosedFile.look(plant)) {
            Optional<String> difference =
                    Fingerprint.of(look, progress.part(0.1, 1)).difference(manifest.content());
            if (difference.isPresent()) {
                LOG.error("{} does not hold what it says: {}", backup, difference.get());
                return Outcome.refused("backup.differs", backup.toString(), difference.get());
            }
        }
        return Outcome.done(new Proved(manifest, plant));
    }
}
