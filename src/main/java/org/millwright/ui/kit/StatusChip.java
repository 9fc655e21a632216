package org.millwright.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// A state as an icon and a word, tinted by what it means.
public final class StatusChip extends Label {

    public StatusChip(Kit kit, Status status) {
        getStyleClass().add("chip");
        setMinWidth(Region.USE_PREF_SIZE);
        show(kit, status);
    }

    public void show(Kit kit, Status status) {
        setText(kit.text(status.word()));
        setGraphic(new FontIcon(status.icon()));
        status.meaning().mark(this);
    }
}
