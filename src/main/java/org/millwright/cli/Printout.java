package org.millwright.cli;

import java.util.List;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;

/// What a verb tells when it is done.
///
/// @param data for `--json`: records, lists and maps
/// @param lines for people: a {@link Message}, a text, or the cells of a table row
/// @param refused why the verb ends as refused although it has something to show; usually empty
public record Printout(Object data, List<Object> lines, List<Violation> refused) {

    Printout(Object data, List<Object> lines) {
        this(data, lines, List.of());
    }

    static Printout of(Object data, Message... lines) {
        return new Printout(data, List.of((Object[]) lines));
    }

    /// The cells of one line of a table.
    record Cells(List<Object> cells) {
        static Cells of(Object... cells) {
            return new Cells(List.of(cells));
        }
    }
}
