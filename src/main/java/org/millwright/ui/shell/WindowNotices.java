package org.millwright.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.nav.Notices;

/// Says things in the window: successes as toasts, errors in the banner. What the bar above says already is not said
/// again.
record WindowNotices(Messages messages, Toasts toasts, ErrorBanner banner, TroubleBar trouble) implements Notices {

    @Override
    public void done(Message what) {
        banner.clear();
        toasts.add(messages.text(what));
    }

    @Override
    public void warning(Message what) {
        toasts.warn(messages.text(what));
    }

    @Override
    public void done(Message what, Runnable undo) {
        banner.clear();
        toasts.add(messages.text(what), undo);
    }

    @Override
    public void done(Message what, List<Next> next) {
        banner.clear();
        toasts.add(messages.text(what), next);
    }

    @Override
    public void error(Message what) {
        banner.show(messages.text(what));
    }

    @Override
    public void refused(List<Violation> reasons) {
        if (trouble.told().filter(reasons::contains).isPresent()) {
            error(Message.of("shell.not-saved-above"));
            return;
        }
        banner.show(reasons.stream().map(messages::text).collect(Collectors.joining("\n")));
    }
}
