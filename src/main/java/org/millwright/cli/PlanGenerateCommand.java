package org.millwright.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;
import org.millwright.maintenance.WorkGenerated;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright plan generate --until DATE`: carries out what the preview says, but for dates that are left out.
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

    @Option(names = "--leave-out", paramLabel = "'PLAN MACHINE DATE'", descriptionKey = "millwright.plan.leave-out")
    private List<String> leaveOut = List.of();

    @Option(names = "--because", paramLabel = "TEXT", descriptionKey = "millwright.plan.because")
    private String because = "";

    @Override
    Outcome<Printout> run(Plant plant) {
        LocalDate last = Objects.requireNonNullElse(until, plant.store().today());
        return choices(plant, last)
                .then(choices -> plant.planGeneration().generate(last, early, choices))
                .map(generated -> told(plant, generated, last));
    }

    private Outcome<PlanChoices> choices(Plant plant, LocalDate last) {
        if (leaveOut.isEmpty()) {
            return Outcome.done(PlanChoices.ALL);
        }
        Map<String, PlanDate> dates = plant.planGeneration().preview(last, early).stream()
                .map(ProposedWork::proposal)
                .filter(proposal -> proposal.disposition() == Disposition.MAKE)
                .collect(Collectors.toMap(PlanGenerateCommand::typed, Proposal::date, (one, _) -> one));
        var checks = new Checks();
        leaveOut.forEach(typed -> checks.require(
                dates.containsKey(typed), "leaveOut", "maintenance.refused.nothing-to-leave-out", typed));
        return checks.then(() -> Outcome.done(new PlanChoices(
                _ -> true,
                Map.of(),
                leaveOut.stream().distinct().collect(Collectors.toMap(dates::get, _ -> because)))));
    }

    private static String typed(Proposal proposal) {
        return "%s %s %s".formatted(proposal.plan().code(), proposal.machine().tag(), proposal.scheduledOn());
    }

    @Override
    Map<String, String> typedIn() {
        return Map.of("leaveOut", "--leave-out", "reason", "--because");
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
