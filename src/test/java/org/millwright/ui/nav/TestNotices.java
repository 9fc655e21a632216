package org.millwright.ui.nav;

import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;

/// Keeps what was said to the user.
public final class TestNotices implements Notices {

    private final Messages messages;
    private final List<String> said = new ArrayList<>();
    private Runnable takeBack = () -> {};

    public TestNotices(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void done(Message what) {
        said.add(messages.text(what));
    }

    @Override
    public void done(Message what, Runnable undo) {
        done(what);
        takeBack = undo;
    }

    /// Takes back what was said last to be done.
    public void undo() {
        takeBack.run();
    }

    @Override
    public void error(Message what) {
        done(what);
    }

    @Override
    public void refused(List<Violation> reasons) {
        reasons.forEach(reason -> said.add(messages.text(reason)));
    }

    /// The latest, empty when nothing was said.
    public String last() {
        return said.isEmpty() ? "" : said.getLast();
    }
}
