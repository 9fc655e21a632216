package org.millwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stands where nothing is yet, and teaches the next step with one button.
public final class EmptyState extends VBox {

    public EmptyState(Ikon picture, String title, String text) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        Label body = new Label(text);
        body.getStyleClass().add("muted");
        body.setWrapText(true);
        body.setMaxWidth(360);
        body.setAlignment(Pos.CENTER);
        FontIcon icon = new FontIcon(picture);
        getChildren().addAll(icon, heading, body);
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
    }

    /// Adds the one button.
    public EmptyState action(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        button.getStyleClass().add("accent");
        getChildren().add(button);
        return this;
    }
}
