package org.millwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.platform.db.backup.BackupManifest;
import org.millwright.platform.task.Progress;

/// Proves backups one after the other; what is wrong with one keeps none of the others from being looked at.
final class BackupsChecked {

    private final Backups backups;
    private final Progress progress;

    BackupsChecked(Backups backups, Progress progress) {
        this.backups = backups;
        this.progress = progress;
    }

    /// For other programs.
    record Result(boolean sound, List<Checked> backups) {}

    /// For other programs.
    ///
    /// @param backup what it holds; empty when it is not sound
    /// @param reasons why it is not; empty when it is
    record Checked(String file, boolean sound, Optional<BackupCommand.Result> backup, List<Violation> reasons) {
        static Checked of(Path file, Outcome<BackupManifest> proved) {
            return new Checked(
                    file.toString(),
                    proved.isDone(),
                    proved.isDone() ? Optional.of(BackupCommand.Result.of(file, proved.orThrow())) : Optional.empty(),
                    proved.violations());
        }
    }

    Outcome<Printout> of(List<Path> files) {
        List<Checked> checked = new ArrayList<>();
        List<Object> lines = new ArrayList<>();
        List<Violation> refused = new ArrayList<>();
        for (Path file : files) {
            double done = checked.size();
            Outcome<BackupManifest> proved =
                    backups.prove(file, progress.part(done / files.size(), (done + 1) / files.size()));
            checked.add(Checked.of(file, proved));
            proved.handle(manifest -> lines.add(sentence(file, manifest)), refused::addAll);
        }
        return Outcome.done(new Printout(new Result(refused.isEmpty(), checked), lines, refused));
    }

    private static Message sentence(Path file, BackupManifest manifest) {
        return Message.of(
                "millwright.check.backup-sound",
                file.toString(),
                manifest.madeAt(),
                manifest.content().rows());
    }
}
