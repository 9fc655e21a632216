package org.millwright.ui.nav;

import java.util.List;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;

/// What a screen may say to the user through the window.
public interface Notices {

    /// Something was done: a short text that goes by itself.
    void done(Message what);

    /// Something that nobody did on purpose and somebody should know: a short text that goes by itself.
    default void warning(Message what) {
        done(what);
    }

    /// Something was done that can be undone while the text is in sight.
    void done(Message what, Runnable undo);

    /// Something was done that leads on, such as a file that can be opened now.
    ///
    /// @param next offered as long as the text is in sight
    default void done(Message what, List<Next> next) {
        done(what);
    }

    /// What the user may do next.
    record Next(Message label, Runnable action) {}

    /// Something failed: stays above the screen until closed or until the user goes elsewhere.
    void error(Message what);

    /// An action was refused; reasons that belong to a field are better shown at the field.
    void refused(List<Violation> reasons);
}
