package org.millwright.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import org.millwright.platform.i18n.Messages;

/// Keys as they are printed on the user's keyboard.
final class KeyText {

    private KeyText() {}

    static String of(Messages messages, KeyCombination key) {
        return key.getDisplayText()
                .replace("Ctrl+", messages.text("shell.modifier.control") + "+")
                .replace("Shift+", messages.text("shell.modifier.shift") + "+");
    }

    static Label label(String text) {
        var label = new Label(text);
        label.getStyleClass().add("key");
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
