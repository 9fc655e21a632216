package org.millwright.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Shows questions in a pane of the test.
public final class TestCards extends StackPane implements CardHost {

    @Override
    public void show(Region card, Node focus, Runnable onDismiss) {
        card.getStyleClass().add("overlay-card");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().setAll(card);
        focus.requestFocus();
    }

    @Override
    public void hide() {
        getChildren().clear();
    }

    public boolean isOpen() {
        return !getChildren().isEmpty();
    }
}
