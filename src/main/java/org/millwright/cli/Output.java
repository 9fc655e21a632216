package org.millwright.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import picocli.CommandLine;

/// Prints results on standard output and refusals on standard error, for people or as JSON.
final class Output {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;
    private final boolean json;

    Output(CommandLine command, Messages messages, boolean json) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.messages = messages;
        this.json = json;
    }

    void print(Printout printout) {
        if (json) {
            out.println(Json.write(printout.data(), messages));
            return;
        }
        List<TextTable.Line> table = new ArrayList<>();
        for (Object line : printout.lines()) {
            boolean row = line instanceof Printout.Cells;
            table.add(new TextTable.Line(texts(line), row));
            if (line.equals("")) {
                TextTable.print(table, out);
                table.clear();
            }
        }
        TextTable.print(table, out);
    }

    private List<String> texts(Object line) {
        return line instanceof Printout.Cells(var cells)
                ? cells.stream().map(messages::plain).toList()
                : List.of(messages.plain(line));
    }

    void refuse(List<Violation> reasons) {
        if (json) {
            err.println(Json.write(reasons, messages));
            return;
        }
        for (Violation reason : reasons) {
            err.println(
                    reason.field().isEmpty() ? messages.text(reason) : reason.field() + ": " + messages.text(reason));
        }
    }
}
