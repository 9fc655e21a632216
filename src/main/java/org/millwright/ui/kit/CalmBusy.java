package org.millwright.ui.kit;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;

/// Marks a node as waiting only when the wait has become long enough to be felt: nothing flashes.
public final class CalmBusy {

    static final Duration PATIENCE = Duration.millis(300);
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Node node;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    private CalmBusy(Node node, ObservableValue<Boolean> busy) {
        this.node = node;
        patience.setOnFinished(event -> patienceIsOver());
        busy.subscribe(this::follow);
    }

    /// Gives the node the pseudo-class `waiting` once `busy` has lasted for 300 ms.
    public static CalmBusy watch(Node node, ObservableValue<Boolean> busy) {
        return new CalmBusy(node, busy);
    }

    private void follow(boolean now) {
        if (now) {
            patience.playFromStart();
        } else {
            patience.stop();
            mark(false);
        }
    }

    void patienceIsOver() {
        mark(true);
    }

    private void mark(boolean waiting) {
        node.pseudoClassStateChanged(WAITING, waiting);
    }
}
