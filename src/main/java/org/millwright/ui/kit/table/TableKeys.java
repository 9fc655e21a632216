package org.millwright.ui.kit.table;

import java.util.function.BooleanSupplier;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// The keys of a list. What it does not use travels on to the window.
record TableKeys(BooleanSupplier open, Runnable reload, Runnable selectAll, Runnable copy, BooleanSupplier narrow)
        implements EventHandler<KeyEvent> {

    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination RELOAD = new KeyCodeCombination(KeyCode.F5);
    private static final KeyCombination ESCAPE = new KeyCodeCombination(KeyCode.ESCAPE);
    private static final KeyCombination ALL = new KeyCodeCombination(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    @Override
    public void handle(KeyEvent event) {
        if (ENTER.match(event)) {
            consumeIf(open.getAsBoolean(), event);
        } else if (ESCAPE.match(event)) {
            consumeIf(narrow.getAsBoolean(), event);
        } else {
            Runnable action =
                    RELOAD.match(event) ? reload : ALL.match(event) ? selectAll : COPY.match(event) ? copy : null;
            if (action != null) {
                action.run();
                event.consume();
            }
        }
    }

    private static void consumeIf(boolean used, KeyEvent event) {
        if (used) {
            event.consume();
        }
    }
}
