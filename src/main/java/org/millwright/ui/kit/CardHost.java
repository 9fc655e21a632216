package org.millwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Where short questions appear: a card over the window, inside it, one at a time.
public interface CardHost {

    /// Shows a card, which keeps the focus until it is hidden.
    ///
    /// @param focus takes the focus
    /// @param onDismiss hears of Esc and of a click beside the card, after it was hidden
    void show(Region card, Node focus, Runnable onDismiss);

    void hide();
}
