package org.millwright.ui.shell;

import org.millwright.kernel.Message;
import org.millwright.ui.kit.Status;
import org.millwright.ui.nav.Route;

/// Something that someone should look at: an alarm, a part below its minimum, a failed backup.
///
/// @param status what kind of alert, with its icon
/// @param text what it is about
/// @param route where it can be dealt with
/// @param count how many things it stands for
public record AlertItem(Status status, Message text, Route route, int count) {

    public AlertItem(Status status, Message text, Route route) {
        this(status, text, route, 1);
    }
}
