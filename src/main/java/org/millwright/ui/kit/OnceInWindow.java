package org.millwright.ui.kit;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.scene.Node;

/// Does something as soon as a node is in the window: what lies in a scroll pane comes there with the next layout only,
/// and cannot take the focus before.
public final class OnceInWindow {

    private OnceInWindow() {}

    public static void run(Node node, Runnable then) {
        if (node.getScene() != null) {
            then.run();
            return;
        }
        node.sceneProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable scene) {
                if (node.getScene() != null) {
                    node.sceneProperty().removeListener(this);
                    then.run();
                }
            }
        });
    }
}
