package org.millwright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.millwright.backup.BackupKind;
import org.millwright.backup.app.BackupPlace;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.backup.BackupManifest;
import org.millwright.platform.db.copy.Fingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright backup [--out FILE|FOLDER]`
@Command(name = "backup")
final class BackupCommand extends Verb {

    @Option(names = "--out", paramLabel = "FILE|FOLDER", descriptionKey = "millwright.backup.out")
    private @Nullable Path out;

    /// For other programs.
    ///
    /// @param rows records of all kinds
    record Result(String file, String plant, Instant madeAt, int schema, long rows, Fingerprint content) {
        static Result of(Path file, BackupManifest manifest) {
            return new Result(
                    file.toString(),
                    manifest.plant(),
                    manifest.madeAt(),
                    manifest.schema(),
                    manifest.content().rows(),
                    manifest.content());
        }
    }

    @Override
    Outcome<Printout> act(MillwrightCommand program) {
        return program.opener().open(program.options(), Absent.REFUSE).then(plant -> {
            try (plant) {
                Backups backups = program.opener().backups(program.options());
                return make(backups.at(plant.store().clock()), plant).map(BackupCommand::printout);
            }
        });
    }

    private Outcome<Backups.Made> make(Backups backups, Plant plant) {
        StoreLocation location = plant.store().location();
        if (out == null) {
            return backups.make(plant.store(), backups.place(location), BackupKind.MANUAL, progress());
        }
        Path chosen = out.toAbsolutePath().normalize();
        return Files.isDirectory(chosen)
                ? backups.make(plant.store(), BackupPlace.chosen(location, chosen), BackupKind.MANUAL, progress())
                : backups.make(plant.store(), chosen, progress());
    }

    private static Printout printout(Backups.Made made) {
        return Printout.of(
                Result.of(made.file(), made.manifest()),
                Message.of(
                        "millwright.backup.done",
                        made.manifest().content().rows(),
                        made.file().toString()));
    }
}
