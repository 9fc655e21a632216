package org.millwright.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.millwright.platform.i18n.Messages;

/// Keys as they are printed on the user's keyboard.
public final class KeyHint extends Label {

    /// @param shown as {@link #text} writes it
    public KeyHint(String shown) {
        super(shown);
        getStyleClass().add("key");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public KeyHint(Messages messages, KeyCombination key) {
        this(text(messages, key));
    }

    /// @param keys as {@link KeyCombination#valueOf} reads it, such as `Shortcut+K`
    public KeyHint(Messages messages, String keys) {
        this(messages, KeyCombination.valueOf(keys));
    }

    public static String text(Messages messages, KeyCombination key) {
        return key.getDisplayText()
                .replace("Ctrl+", messages.text("kit.key.control") + "+")
                .replace("Shift+", messages.text("kit.key.shift") + "+")
                .replace("Space", messages.text("kit.key.space"))
                .replace("Home", messages.text("kit.key.home"))
                .replace("End", messages.text("kit.key.end"));
    }
}
