package org.millwright.cli;

import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.stock.ReorderGroup;
import org.millwright.stock.ReorderRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `millwright reorder`: what to order again, from whom, and why.
@Command(name = "reorder")
final class ReorderCommand extends PlantCommand {

    private static final Printout.Cells HEADINGS = Printout.Cells.of(
            Message.of("reorder.column.part"),
            Message.of("reorder.column.name"),
            Message.of("reorder.column.storeroom"),
            Message.of("reorder.column.on-hand"),
            Message.of("reorder.column.order"),
            Message.of("reorder.column.unit"),
            Message.of("reorder.column.expected"));

    @Option(names = "--why", descriptionKey = "millwright.reorder.why")
    private boolean why;

    @Override
    Outcome<Printout> run(Plant plant) {
        List<ReorderGroup> groups = plant.stock().reorder();
        if (groups.isEmpty()) {
            return Outcome.done(Printout.of(groups, Message.of("reorder.nothing")));
        }
        List<Object> lines = new ArrayList<>();
        for (ReorderGroup group : groups) {
            lines.add(group.supplier() == null ? Message.of("reorder.no-supplier") : group.supplier());
            lines.add(HEADINGS);
            group.rows().forEach(row -> addRow(lines, row));
            lines.add("");
        }
        return Outcome.done(new Printout(groups, lines));
    }

    private void addRow(List<Object> lines, ReorderRow row) {
        lines.add(Printout.Cells.of(
                row.partNo(),
                row.partName(),
                row.storeroom().code(),
                row.onHand(),
                row.line().quantity(),
                row.unit(),
                row.line().expectedOn()));
        if (why) {
            row.line().explanation().lines().forEach(line -> lines.add(Message.of("reorder.reason", line)));
        }
    }
}
