package org.millwright.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.theme.Icons;

/// What went wrong, above the screen it concerns, until it is closed or the user goes elsewhere.
final class ErrorBanner extends HBox {

    private final Label text = new Label();

    ErrorBanner(Messages messages) {
        getStyleClass().add("error-banner");
        setAlignment(Pos.CENTER_LEFT);
        var icon = Icons.of(Feather.ALERT_OCTAGON);
        Meaning.DANGER.mark(icon);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        // a list below gives way, not the sentence
        text.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(icon, text, Icons.button(Feather.X, messages.text("shell.close"), this::clear));
        clear();
    }

    void show(String what) {
        text.setText(what);
        setManaged(true);
        setVisible(true);
    }

    void clear() {
        setManaged(false);
        setVisible(false);
    }
}
