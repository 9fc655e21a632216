package org.millwright.ui.theme;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The one icon set, in its sizes and colours from the style sheets.
public final class Icons {

    private Icons() {}

    public static FontIcon of(Ikon icon) {
        return new FontIcon(icon);
    }

    /// A button that shows only an icon; its name is spoken, and shown when the pointer rests on it.
    public static Button button(Ikon icon, String name, Runnable action) {
        var button = new Button(null, of(icon));
        button.getStyleClass().addAll("icon-button", "flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
