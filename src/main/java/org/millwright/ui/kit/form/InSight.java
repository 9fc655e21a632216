package org.millwright.ui.kit.form;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Scrolls a form to one of its parts: the focus alone does not.
final class InSight {

    /// Room for the label above, in pixels.
    private static final double ABOVE = 32;

    private static final double BELOW = 16;

    private InSight() {}

    /// Nothing happens where the part is in sight, or in nothing that scrolls.
    static void bring(Node part) {
        for (Parent at = part.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll && scroll.getScene() != null) {
                Parent root = scroll.getScene().getRoot();
                // a complaint that was just put under its field has no place yet
                root.applyCss();
                root.layout();
                scroll(scroll, scroll.getContent(), part);
                return;
            }
        }
    }

    private static void scroll(ScrollPane scroll, Node content, Node part) {
        double view = scroll.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - view;
        if (view <= 0 || hidden <= 0) {
            return;
        }
        Bounds place = content.sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double top = scroll.getVvalue() * hidden;
        double highest = place.getMinY() - ABOVE;
        double lowest = place.getMaxY() + BELOW - view;
        if (highest < top || lowest > top) {
            scroll.setVvalue(Math.clamp((highest < top ? highest : Math.min(highest, lowest)) / hidden, 0, 1));
        }
    }
}
