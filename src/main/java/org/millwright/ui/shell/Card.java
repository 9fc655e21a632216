package org.millwright.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A title, what it is about, and buttons: the shape of every short question above the window.
final class Card extends VBox {

    private static final double TEXT_WIDTH = 420;

    private final HBox buttons = new HBox();

    Card(String title, Node... body) {
        var heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(heading);
        getChildren().addAll(body);
        getChildren().add(buttons);
    }

    static Label text(String text) {
        return text(text, TEXT_WIDTH);
    }

    /// Text that wraps at a width. The least width is set too, because layout asks it for the height of wrapped text.
    static Label text(String text, double width) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinWidth(width);
        label.setPrefWidth(width);
        return label;
    }

    Button button(String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        buttons.getChildren().add(button);
        return button;
    }

    /// The one that Enter presses.
    Button primary(String text, Runnable action) {
        Button button = button(text, action);
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
        return button;
    }
}
