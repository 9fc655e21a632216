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
        List<List<String>> table = new ArrayList<>();
        for (Object line : printout.lines()) {
            if (line instanceof Printout.Cells(var cells)) {
                table.add(cells.stream().map(messages::plain).toList());
            } else {
                TextTable.print(table, out);
                table.clear();
                out.println(messages.plain(line));
            }
        }
        TextTable.print(table, out);
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
