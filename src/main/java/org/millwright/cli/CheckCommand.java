package org.millwright.cli;

import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Violation;
import org.millwright.plant.CheckReport;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;

/// `millwright check`: whether everything holds that must hold of the plant's records.
@Command(name = "check")
final class CheckCommand extends PlantCommand {

    /// For other programs.
    record Result(boolean sound, long records, List<Invariant> invariants) {}

    @Override
    Outcome<Printout> run(Plant plant) {
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
            return Outcome.done(new Printout(result, lines));
        }
        var reason = Violation.general(
                "millwright.check.broken",
                report.broken().size(),
                plant.store().location().display());
        return Outcome.done(new Printout(result, lines, List.of(reason)));
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
