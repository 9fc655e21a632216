package org.millwright.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.ProposedWork;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright plan preview --until DATE`: every date up to a day, what would become of it today, and why.
@Command(name = "preview")
final class PlanPreviewCommand extends PlantCommand {

    private static final Printout.Cells HEADINGS = Printout.Cells.of(
            Message.of("maintenance.column.date"),
            Message.of("maintenance.column.plan"),
            Message.of("maintenance.column.machine"),
            Message.of("maintenance.column.work"),
            Message.of("maintenance.column.disposition"),
            Message.of("maintenance.column.why"));

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "millwright.plan.until")
    private @Nullable LocalDate until;

    @Option(names = "--early", descriptionKey = "millwright.plan.early")
    private boolean early;

    @Option(names = "--why", descriptionKey = "millwright.plan.why")
    private boolean why;

    @Override
    Outcome<Printout> run(Plant plant) {
        LocalDate last = Objects.requireNonNullElse(until, plant.store().today());
        List<ProposedWork> standing = plant.planGeneration().preview(last, early);
        List<PlanLine> dates = standing.stream().map(PlanLine::of).toList();
        if (dates.isEmpty()) {
            return Outcome.done(Printout.of(dates, Message.of("maintenance.preview.nothing", last)));
        }
        List<Object> lines = new ArrayList<>();
        lines.add(HEADINGS);
        for (PlanLine date : dates) {
            lines.add(Printout.Cells.of(
                    date.dueOn(),
                    date.plan(),
                    date.machine(),
                    date.name(),
                    date.disposition(),
                    date.why().getLast()));
            if (why) {
                date.why().forEach(line -> lines.add(Message.of("maintenance.reason", line)));
            }
        }
        NotYet.of(plant, last, standing).line(last).ifPresent(lines::add);
        return Outcome.done(new Printout(dates, lines));
    }
}
