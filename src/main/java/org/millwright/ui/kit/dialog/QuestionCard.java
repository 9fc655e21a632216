package org.millwright.ui.kit.dialog;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.millwright.ui.kit.Kit;

/// A title, what it is about, Cancel and one button that does it.
final class QuestionCard extends VBox {

    /// Also from a field of several lines, where Enter begins the next.
    private static final KeyCombination CONFIRM = KeyCombination.valueOf("Shortcut+Enter");

    private final Kit kit;
    private final Button yes;

    QuestionCard(Kit kit, String title, String verb, Runnable action, Node... body) {
        this.kit = kit;
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        yes = new Button(verb);
        yes.setDefaultButton(true);
        yes.getStyleClass().add("accent");
        yes.setOnAction(event -> action.run());
        Button no = new Button(kit.text("kit.dialog.cancel"));
        no.setCancelButton(true);
        no.setOnAction(event -> kit.cards().hide());
        HBox buttons = new HBox(no, yes);
        buttons.getStyleClass().add("buttons");
        buttons.setAlignment(Pos.CENTER_RIGHT);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (CONFIRM.match(event)) {
                event.consume();
                yes.fire();
            }
        });
        getStyleClass().add("question-card");
        getChildren().add(heading);
        getChildren().addAll(body);
        getChildren().add(buttons);
    }

    Button yes() {
        return yes;
    }

    void open(Node focus) {
        kit.cards().show(this, focus, () -> {});
    }
}
