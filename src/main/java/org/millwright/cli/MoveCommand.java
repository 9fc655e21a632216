package org.millwright.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.backup.app.Backups;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.platform.db.StoreLocation;
import org.millwright.platform.db.copy.Fingerprint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright move --from STORE --to STORE`
@Command(name = "move")
final class MoveCommand extends Verb {

    @Option(names = "--from", paramLabel = "STORE", required = true, descriptionKey = "millwright.move.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "STORE", required = true, descriptionKey = "millwright.move.to")
    private @Nullable String to;

    /// For other programs.
    ///
    /// @param rows records of all kinds
    record Result(String from, String to, long rows, Fingerprint content) {}

    @Override
    Outcome<Printout> act(MillwrightCommand program) {
        Backups backups = program.opener().backups(program.options());
        return StoreLocation.parse(Objects.requireNonNull(from))
                .then(source -> StoreLocation.parse(Objects.requireNonNull(to))
                        .then(target -> backups.move(source, target, progress())
                                .map(moved -> printout(source, target, moved))));
    }

    private static Printout printout(StoreLocation from, StoreLocation to, Fingerprint moved) {
        return Printout.of(
                new Result(from.display(), to.display(), moved.rows(), moved),
                Message.of("millwright.move.done", moved.rows(), moved.tables().size(), from.display(), to.display()));
    }
}
