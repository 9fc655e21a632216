package org.millwright.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.backup.BackupKind;
import org.millwright.backup.app.BackupPlace;
import org.millwright.backup.app.BackupRow;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.backup.Restoring.Restored;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// `millwright restore FILE [--as STORE]`, `millwright restore --list`
@Command(name = "restore")
final class RestoreCommand extends Verb {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "millwright.restore.file")
    private @Nullable Path file;

    @Option(names = "--as", paramLabel = "STORE", descriptionKey = "millwright.restore.as")
    private @Nullable String target;

    @Option(names = "--list", descriptionKey = "millwright.restore.list")
    private boolean list;

    /// For other programs.
    ///
    /// @param kept the backup of what was there before
    record Result(String store, @Nullable String kept, BackupCommand.Result backup) {}

    /// For other programs.
    record Listed(String file, Instant at, BackupKind kind, long bytes, boolean readable, String plant, long rows) {
        static Listed of(BackupRow row) {
            return new Listed(
                    row.file().toString(), row.at(), row.kind(), row.bytes(), row.readable(), row.plant(), row.rows());
        }
    }

    @Override
    Outcome<Printout> act(MillwrightCommand program) {
        Backups backups = program.opener().backups(program.options());
        if (list) {
            return program.opener()
                    .locate(program.options())
                    .then(location -> listed(backups.place(location), backups));
        }
        if (file == null) {
            throw new ParameterException(commandLine(), program.messages().text("millwright.restore.no-file"));
        }
        Path backup = file.toAbsolutePath().normalize();
        return target == null
                ? program.opener().locate(program.options()).then(location -> over(backups, backup, location))
                : StoreLocation.parse(target)
                        .then(location -> backups.restoreAs(backup, location, progress())
                                .map(restored -> printout(backup, location, restored)));
    }

    private Outcome<Printout> over(Backups backups, Path backup, StoreLocation location) {
        return switch (location) {
            case StoreLocation.FileStore plant ->
                backups.restoreOver(backup, plant, backups.place(plant), progress())
                        .map(restored -> printout(backup, location, restored));
            case StoreLocation.UrlStore server ->
                Outcome.refused("backup.over-server", server.display(), backup.toString());
        };
    }

    private static Printout printout(Path backup, StoreLocation location, Restored restored) {
        String kept = restored.kept().map(Path::toString).orElse(null);
        var result = new Result(location.display(), kept, BackupCommand.Result.of(backup, restored.manifest()));
        Message done = Message.of(
                "millwright.restore.done",
                restored.manifest().madeAt(),
                location.display(),
                restored.manifest().content().rows());
        return kept == null
                ? Printout.of(result, done)
                : Printout.of(result, done, Message.of("millwright.restore.kept", kept));
    }

    private static Outcome<Printout> listed(BackupPlace place, Backups backups) {
        return backups.list(place).map(rows -> printout(place, rows));
    }

    private static Printout printout(BackupPlace place, List<BackupRow> rows) {
        if (rows.isEmpty()) {
            return Printout.of(
                    List.of(),
                    Message.of("millwright.restore.none", place.folder().toString()));
        }
        List<Object> lines = new ArrayList<>();
        for (BackupRow row : rows) {
            Object content = row.readable()
                    ? Message.of("millwright.restore.rows", row.rows())
                    : Message.of("backup.unreadable");
            lines.add(
                    Printout.Cells.of(row.at(), row.kind(), content, row.file().toString()));
        }
        return new Printout(rows.stream().map(Listed::of).toList(), lines);
    }
}
