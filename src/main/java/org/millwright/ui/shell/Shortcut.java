package org.millwright.ui.shell;

import javafx.scene.input.KeyCombination;
import org.millwright.kernel.Message;

/// A key that works everywhere in the window.
record Shortcut(Message label, KeyCombination key, Runnable action) {}
