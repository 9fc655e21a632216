package org.millwright.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright plan generate --until DATE`: carries out what the preview says.
@Command(name = "generate")
final class PlanGenerateCommand extends PlantCommand {

    private static final Printout.Cells HEADINGS = Printout.Cells.of(
            Message.of("maintenance.column.number"),
            Message.of("maintenance.column.date"),
            Message.of("maintenance.column.plan"),
            Message.of("maintenance.column.machine"),
            Message.of("maintenance.column.work"));

    /// What a program is told.
    ///
    /// @param waiting dates up to the last day that are not made; the preview says why
    /// @param notYet those of them that wait for their lead time
    record Result(List<PlanLine> made, List<PlanLine> missed, int waiting, NotYet notYet) {}

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "millwright.plan.until")
    private @Nullable LocalDate until;

    @Option(names = "--early", descriptionKey = "millwright.plan.early")
    private boolean early;

    @Override
    Outcome<Printout> run(Plant plant) {
        LocalDate last = Objects.requireNonNullElse(until, plant.store().today());
        return plant.planGeneration().generate(last, early).map(generated -> told(plant, generated, last));
    }

    private Printout told(Plant plant, WorkGenerated generated, LocalDate last) {
        List<ProposedWork> standing = plant.planGeneration().preview(last, early);
        var result = new Result(
                generated.made().stream().map(PlanLine::of).toList(),
                generated.missed().stream().map(PlanLine::of).toList(),
                standing.size(),
                NotYet.of(plant, last, standing));
        List<Object> lines = new ArrayList<>();
        if (!result.made().isEmpty()) {
            lines.add(HEADINGS);
            result.made()
                    .forEach(line -> lines.add(Printout.Cells.of(
                            Objects.requireNonNull(line.made()),
                            line.dueOn(),
                            line.plan(),
                            line.machine(),
                            line.name())));
        }
        lines.add(Message.of(
                "maintenance.generated", result.made().size(), result.missed().size(), result.waiting()));
        result.notYet().line(last).ifPresent(lines::add);
        return new Printout(result, lines);
    }
}
