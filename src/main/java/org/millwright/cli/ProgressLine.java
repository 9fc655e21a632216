package org.millwright.cli;

import java.io.PrintWriter;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.Progress;

/// Tells a person at a terminal how far long work is, in one line that is written over and over.
final class ProgressLine implements Progress, AutoCloseable {

    private static final String TO_THE_START = "\r";

    private final PrintWriter terminal;
    private final Messages messages;
    private String shown = "";

    ProgressLine(PrintWriter terminal, Messages messages) {
        this.terminal = terminal;
        this.messages = messages;
    }

    @Override
    public void report(double fraction, Message doing) {
        Cancellation.current().check();
        show(
                fraction < 0
                        ? messages.text("millwright.progress.unknown", doing)
                        : messages.text("millwright.progress", doing, Math.round(fraction * 100)));
    }

    private void show(String text) {
        if (!text.equals(shown)) {
            int rest = Math.max(0, shown.length() - text.length());
            terminal.print(TO_THE_START + text + " ".repeat(rest));
            terminal.flush();
            shown = text;
        }
    }

    @Override
    public void close() {
        clear();
    }

    /// Leaves an empty line for a result; more may be reported after it.
    void clear() {
        if (!shown.isEmpty()) {
            show("");
            terminal.print(TO_THE_START);
            terminal.flush();
        }
    }
}
