package org.millwright.ui.kit.dialog;

import javafx.scene.control.Label;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.Kit;

/// A question before something that cannot be undone. Where an action can be undone, do it and offer Undo instead.
public final class Confirm {

    private Confirm() {}

    /// @param verb message key of the button that does it, such as "Post count"; never "OK"
    public static void ask(Kit kit, Message title, Message text, String verb, Runnable yes) {
        QuestionCard card = card(kit, title, text, verb, yes);
        card.open(card.yes());
    }

    /// For what takes something away: the button is red, and the focus rests on Cancel's side, so Enter alone does
    /// nothing.
    public static void danger(Kit kit, Message title, Message text, String verb, Runnable yes) {
        QuestionCard card = card(kit, title, text, verb, yes);
        card.yes().setDefaultButton(false);
        card.yes().getStyleClass().remove("accent");
        card.yes().getStyleClass().add("danger");
        card.open(card);
    }

    private static QuestionCard card(Kit kit, Message title, Message text, String verb, Runnable yes) {
        Label body = new Label(kit.text(text));
        body.setWrapText(true);
        body.setMaxWidth(440);
        return new QuestionCard(
                kit,
                kit.text(title),
                kit.text(verb),
                () -> {
                    kit.cards().hide();
                    yes.run();
                },
                body);
    }
}
