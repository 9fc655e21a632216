package org.millwright.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.millwright.ui.nav.SaveGuard;
import org.millwright.ui.nav.ScreenCommand;

/// One part of the settings, beside the list of all of them.
interface SettingsSection {

    Node node();

    /// Each time the part comes to sight: load here.
    void shown();

    /// Present where something can be edited.
    default Optional<SaveGuard> guard() {
        return Optional.empty();
    }

    default List<ScreenCommand> commands() {
        return List.of();
    }
}
