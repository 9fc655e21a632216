package org.millwright.ui.nav;

import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.millwright.kernel.Message;

/// Something a screen can do, with its key. Listed in the shortcuts overview and found by the palette.
///
/// @param enabled when false, the key does nothing and the palette leaves it out
public record ScreenCommand(Message label, KeyCombination key, Runnable action, ObservableBooleanValue enabled) {

    public static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    public static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    public static final KeyCombination NEW = KeyCombination.valueOf("Shortcut+N");

    public ScreenCommand {
        // a name that is no key's is taken for a character, which no keyboard ever sends
        if (!(key instanceof KeyCodeCombination)) {
            throw new IllegalArgumentException("no key is called " + key.getName());
        }
    }

    public ScreenCommand(Message label, KeyCombination key, Runnable action) {
        this(label, key, action, new ReadOnlyBooleanWrapper(true).getReadOnlyProperty());
    }

    /// A command with a key of its own.
    ///
    /// @param key as {@link KeyCombination#valueOf} reads it, such as `Shortcut+E`
    public static ScreenCommand of(Message label, String key, Runnable action) {
        return new ScreenCommand(label, KeyCombination.valueOf(key), action);
    }

    /// Ctrl+F: the focus goes to the screen's own search field.
    public static ScreenCommand find(Node field) {
        return new ScreenCommand(Message.of("shell.key.find"), FIND, field::requestFocus);
    }

    /// Ctrl+S, where the screen has something to save.
    public static ScreenCommand save(ObservableBooleanValue unsaved, Runnable action) {
        return new ScreenCommand(Message.of("shell.key.save"), SAVE, action, unsaved);
    }

    /// Ctrl+N: begins a new record of the kind the screen shows.
    public static ScreenCommand create(Message label, Runnable action) {
        return new ScreenCommand(label, NEW, action);
    }
}
