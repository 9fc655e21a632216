package org.millwright.ui.inspection;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Verdict;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.kit.Kit;

/// A point that is answered by one of several large buttons, each with its key.
abstract class PressPane extends AnswerPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Kit kit;
    private final PointState state;

    PressPane(Kit kit, PointState state) {
        this.kit = kit;
        this.state = state;
        getStyleClass().add("answer-pane");
        setAlignment(Pos.CENTER_LEFT);
    }

    /// The buttons, and how the point was found the last times.
    final void lay(Node buttons) {
        getChildren().add(buttons);
        if (!state.point().past().isEmpty()) {
            getChildren().add(new PastVerdicts(kit, state.point().past()));
        }
        update();
    }

    final Button button(String id, String text, String key, Verdict meaning, Runnable pressed) {
        Button button = new Button(text, new KeyHint(kit.messages(), key));
        button.setId(id);
        button.getStyleClass().add("verdict");
        RoundLook.meaning(meaning).mark(button);
        button.setFocusTraversable(false);
        button.setOnAction(event -> pressed.run());
        return button;
    }

    static void choose(Button button, boolean chosen) {
        button.pseudoClassStateChanged(CHOSEN, chosen);
    }

    @Override
    final @Nullable Answer meant() {
        return state.answer();
    }

    @Override
    final boolean takeFocus() {
        return false;
    }
}
