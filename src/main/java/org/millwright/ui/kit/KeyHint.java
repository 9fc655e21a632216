package org.millwright.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/// A key as the keyboard shows it.
public final class KeyHint extends Label {

    /// @param keys as {@link KeyCombination#valueOf} reads it, such as `Shortcut+K`
    public KeyHint(String keys) {
        super(KeyCombination.valueOf(keys).getDisplayText());
        getStyleClass().add("key");
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
