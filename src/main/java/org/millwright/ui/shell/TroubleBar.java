package org.millwright.ui.shell;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.theme.Icons;

/// Above the screens once nothing can be saved any more: why, and the way out. It stays until the plant is opened anew.
final class TroubleBar extends HBox {

    private final Messages messages;
    private final Label text = new Label();
    private final Button way = new Button();
    private @Nullable Violation told;

    TroubleBar(Messages messages) {
        this.messages = messages;
        getStyleClass().add("trouble-bar");
        setAlignment(Pos.CENTER_LEFT);
        var icon = Icons.of(Feather.ALERT_OCTAGON);
        Meaning.DANGER.mark(icon);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        // all of it, however little room the screen below leaves
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setAccessibleRole(AccessibleRole.TEXT);
        HBox.setHgrow(text, Priority.ALWAYS);
        way.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(icon, text, way);
        setVisible(false);
        setManaged(false);
    }

    /// @param label of what leads on
    void show(Violation why, Message label, Runnable action) {
        told = why;
        text.setText(messages.text(why));
        way.setText(messages.text(label));
        way.setOnAction(_ -> action.run());
        setVisible(true);
        setManaged(true);
    }

    /// What it says; empty as long as all is well.
    Optional<Violation> told() {
        return Optional.ofNullable(told);
    }
}
