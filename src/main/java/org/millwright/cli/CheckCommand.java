package org.millwright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.plant.CheckReport;
import org.millwright.plant.Plant;
import org.millwright.platform.db.StoreLocation.FileStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// `millwright check [BACKUP...]`: whether everything holds that must hold of the plant's records, or of backups.
@Command(name = "check")
final class CheckCommand extends Verb {

    @Parameters(arity = "0..*", paramLabel = "BACKUP", descriptionKey = "millwright.check.backups")
    private List<Path> backups = List.of();

    /// For other programs.
    record Result(boolean sound, long records, List<Invariant> invariants) {}

    @Override
    Outcome<Printout> act(MillwrightCommand program) {
        if (!backups.isEmpty()) {
            return new BackupsChecked(program.opener().backups(program.options()), progress()).of(files(program));
        }
        return program.opener().open(program.options(), Absent.REFUSE).then(plant -> {
            try (plant) {
                return Outcome.done(printout(plant));
            }
        });
    }

    private List<Path> files(MillwrightCommand program) {
        for (Path file : backups) {
            if (file.toString().endsWith(FileStore.SUFFIX)) {
                throw new ParameterException(
                        commandLine(), program.messages().text("millwright.check.plant-file", file.toString()));
            }
        }
        return backups.stream().map(file -> file.toAbsolutePath().normalize()).toList();
    }

    private static Printout printout(Plant plant) {
        CheckReport report = plant.check();
        var result = new Result(report.sound(), report.records(), report.invariants());
        List<Object> lines = new ArrayList<>();
        for (Invariant invariant : report.invariants()) {
            lines.add(Printout.Cells.of(state(invariant), invariant.name()));
        }
        lines.add("");
        report.broken().forEach(broken -> tell(lines, broken));
        if (report.sound()) {
            lines.add(Message.of("millwright.check.sound", report.records()));
            return new Printout(result, lines);
        }
        var reason = Violation.general(
                "millwright.check.broken",
                report.broken().size(),
                plant.store().location().display());
        return new Printout(result, lines, List.of(reason));
    }

    private static Message state(Invariant invariant) {
        return invariant.holds()
                ? Message.of("millwright.check.holds")
                : Message.of("millwright.check.wrong", invariant.wrong());
    }

    private static void tell(List<Object> lines, Invariant broken) {
        lines.add(broken.name());
        broken.first().forEach(record -> lines.add(Message.of("millwright.check.record", record)));
        long others = broken.wrong() - broken.first().size();
        if (others > 0) {
            lines.add(Message.of("millwright.check.others", others));
        }
        lines.add("");
    }
}
