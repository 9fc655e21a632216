package org.millwright.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.Label;

/// A small count that asks for attention; nothing at zero.
final class Badge extends Label {

    private static final int MOST = 999;

    Badge(ObservableIntegerValue count) {
        getStyleClass().add("badge");
        setMinWidth(USE_PREF_SIZE);
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> count.get() > MOST ? MOST + "+" : Integer.toString(count.get()), count));
        visibleProperty().bind(Bindings.greaterThan(count, 0));
    }
}
