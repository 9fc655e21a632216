package org.millwright.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// Prints results on standard output and refusals on standard error, for people or as JSON.
final class Output {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Messages messages;
    private final boolean json;
    private final CommandSpec verb;

    Output(CommandLine command, Messages messages, boolean json) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.messages = messages;
        this.json = json;
        this.verb = command.getCommandSpec();
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

    /// @param typedIn the option or parameter in which a field was typed, where it has another name than the field
    void refuse(List<Violation> reasons, Map<String, String> typedIn) {
        if (json) {
            err.println(Json.write(reasons, messages));
            return;
        }
        for (Violation reason : reasons) {
            String word = typedIn.getOrDefault(reason.field(), option(reason.field()));
            err.println(word.isEmpty() ? messages.text(reason) : word + ": " + messages.text(reason));
        }
    }

    private String option(String field) {
        String option = "--" + field;
        return verb.findOption(option) == null ? field : option;
    }
}
