package org.millwright.ui.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Popup;

/// Opens small panels at the control they belong to.
public final class Popups {

    private static final double GAP = 2;

    private Popups() {}

    /// Shows a panel under a control; nothing happens while the control is not in a window.
    public static void below(Node owner, Popup popup, Node panel) {
        if (owner.getScene() == null || owner.getScene().getWindow() == null) {
            return;
        }
        popup.getContent().setAll(panel);
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        popup.show(owner, place.getMinX(), place.getMaxY() + GAP);
    }
}
