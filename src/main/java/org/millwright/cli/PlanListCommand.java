package org.millwright.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.PlanRow;
import org.millwright.plant.Plant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `millwright plan list`
@Command(name = "list")
final class PlanListCommand extends PlantCommand {

    private static final Printout.Cells HEADINGS = Printout.Cells.of(
            Message.of("maintenance.column.plan"),
            Message.of("maintenance.column.name"),
            Message.of("maintenance.column.product"),
            Message.of("maintenance.column.rule"),
            Message.of("maintenance.column.basis"),
            Message.of("maintenance.column.machines"),
            Message.of("maintenance.column.next"),
            Message.of("maintenance.column.open"));

    @Parameters(paramLabel = "WORD", arity = "0..*", descriptionKey = "millwright.plan.list.words")
    private @Nullable List<String> words;

    @Override
    Outcome<Printout> run(Plant plant) {
        var request = ListRequest.ALL.withText(words == null ? "" : String.join(" ", words));
        List<PlanRow> plans = plant.plans().rows(plant.plans().ids(request));
        if (plans.isEmpty()) {
            return Outcome.done(Printout.of(plans, Message.of("maintenance.list.nothing")));
        }
        List<Object> lines = new ArrayList<>();
        lines.add(HEADINGS);
        plans.forEach(plan -> lines.add(Printout.Cells.of(
                plan.code(),
                plan.name(),
                plan.product(),
                plan.rule(),
                plan.basis(),
                plan.machines(),
                next(plan),
                plan.open())));
        return Outcome.done(new Printout(plans, lines));
    }

    private static Object next(PlanRow plan) {
        if (!plan.active()) {
            return Message.of("maintenance.list.inactive");
        }
        return plan.nextDue() == null ? "" : plan.nextDue();
    }
}
