package org.millwright.ui.nav;

import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;

/// Unsaved edits on a screen; the window asks about them before it leaves.
public interface SaveGuard {

    ObservableBooleanValue unsaved();

    /// Saves, and says whether it was done; when refused, the screen shows why and stays. While all that is unsaved is
    /// being saved already, waits for that.
    void save(Consumer<Boolean> finished);

    /// Whether all that is unsaved is being saved at this moment, so that nobody need be asked about it.
    default boolean isSaving() {
        return false;
    }

    /// Throws the edits away.
    void revert();

    /// Saves what is not saved yet, then goes on; does not when saving is refused.
    default void saveThen(Runnable goOn) {
        if (!unsaved().get()) {
            goOn.run();
            return;
        }
        save(saved -> {
            if (saved) {
                goOn.run();
            }
        });
    }
}
