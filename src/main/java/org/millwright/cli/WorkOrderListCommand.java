package org.millwright.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.workorder.WorkOrderRow;
import org.millwright.workorder.WorkOrderView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `millwright workorder list`
@Command(name = "list")
final class WorkOrderListCommand extends PlantCommand {

    private static final Printout.Cells HEADINGS = Printout.Cells.of(
            Message.of("workorder.sheet.number"),
            Message.of("workorder.sheet.due"),
            Message.of("workorder.sheet.priority"),
            Message.of("workorder.sheet.equipment"),
            Message.of("workorder.sheet.work"),
            Message.of("workorder.sheet.status"));

    @Option(names = "--view", paramLabel = "VIEW", descriptionKey = "millwright.workorder.list.view")
    private WorkOrderView view = WorkOrderView.OPEN;

    @Parameters(paramLabel = "WORD", arity = "0..*", descriptionKey = "millwright.workorder.list.words")
    private @Nullable List<String> words;

    @Override
    Outcome<Printout> run(Plant plant) {
        var request =
                ListRequest.ALL.withFilter("view", view.key()).withText(words == null ? "" : String.join(" ", words));
        List<WorkOrderRow> rows =
                plant.workOrderQueries().rows(plant.workOrderQueries().ids(request));
        if (rows.isEmpty()) {
            return Outcome.done(Printout.of(rows, Message.of("workorder.list.nothing")));
        }
        List<Object> lines = new ArrayList<>();
        lines.add(HEADINGS);
        rows.forEach(row -> lines.add(Printout.Cells.of(
                row.number(),
                row.dueOn() == null ? "" : row.dueOn(),
                row.priority(),
                row.equipmentTag(),
                row.title(),
                row.status())));
        return Outcome.done(new Printout(rows, lines));
    }
}
