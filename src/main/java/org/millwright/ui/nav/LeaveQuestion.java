package org.millwright.ui.nav;

import java.util.function.Consumer;

/// Asks what becomes of unsaved edits before a screen is left.
@FunctionalInterface
public interface LeaveQuestion {

    enum Answer {
        SAVE,
        DISCARD,
        STAY
    }

    void ask(Consumer<Answer> answered);
}
