package org.millwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A way to begin: what it is, a sentence about it, and all of it a button.
public final class ChoiceCard extends Button {

    private static final double TEXT_WIDTH = 440;

    /// @param what written for people, as is `why`
    public ChoiceCard(String id, Ikon icon, String what, String why, Runnable action) {
        var title = new Label(what);
        title.getStyleClass().add("strong");
        var text = new Label(why);
        text.getStyleClass().add("muted");
        text.setWrapText(true);
        // the least width, because layout asks it for the height of wrapped text
        text.setMinWidth(TEXT_WIDTH);
        text.setPrefWidth(TEXT_WIDTH);
        var words = new VBox(2, title, text);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(16, new FontIcon(icon), words, new FontIcon(Feather.CHEVRON_RIGHT));
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setId(id);
        getStyleClass().add("choice-card");
        setAccessibleText(what + ". " + why);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(_ -> action.run());
    }

    /// The one that most people want.
    public ChoiceCard first() {
        getStyleClass().add("first");
        return this;
    }
}
