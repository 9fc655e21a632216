package org.millwright.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.theme.Icons;

/// Above the screens while the server does not answer: what that means, and that it is being tried again.
final class LostBar extends HBox {

    private static final double TURNING = 14;

    LostBar(Messages messages) {
        getStyleClass().add("lost-bar");
        setAlignment(Pos.CENTER_LEFT);
        var icon = Icons.of(Feather.WIFI_OFF);
        Meaning.WARNING.mark(icon);
        var text = new Label(messages.text("shell.server-lost"));
        text.setWrapText(true);
        text.setAccessibleRole(AccessibleRole.TEXT);
        var turning = new ProgressIndicator();
        turning.setMinSize(TURNING, TURNING);
        turning.setMaxSize(TURNING, TURNING);
        getChildren().addAll(icon, text, turning);
        show(false);
    }

    void show(boolean lost) {
        setVisible(lost);
        setManaged(lost);
    }
}
