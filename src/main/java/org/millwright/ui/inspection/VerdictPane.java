package org.millwright.ui.inspection;

import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Verdict;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.kit.Kit;

/// The verdicts as large buttons with their keys, and how the point was found the last times.
final class VerdictPane extends AnswerPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PointState state;
    private final Map<Verdict, Button> buttons = new EnumMap<>(Verdict.class);

    VerdictPane(Kit kit, LogRoundModel model, PointState state) {
        this.state = state;
        HBox choices = new HBox();
        choices.getStyleClass().add("verdicts");
        for (Verdict verdict : Verdict.GIVEN) {
            Button button =
                    new Button(kit.text(verdict.label()), new KeyHint(kit.messages(), String.valueOf(verdict.key())));
            button.setId("verdict-" + verdict.name());
            button.getStyleClass().add("verdict");
            RoundLook.meaning(verdict).mark(button);
            button.setFocusTraversable(false);
            button.setOnAction(event -> model.verdict(verdict));
            buttons.put(verdict, button);
            choices.getChildren().add(button);
        }
        getStyleClass().add("answer-pane");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(choices);
        if (!state.point().past().isEmpty()) {
            getChildren().add(new PastVerdicts(kit, state.point().past()));
        }
        update();
    }

    @Override
    void update() {
        Answer answer = state.answer();
        Verdict chosen = state.chosen() != null ? state.chosen() : answer == null ? null : answer.verdict();
        buttons.forEach((verdict, button) -> button.pseudoClassStateChanged(CHOSEN, verdict == chosen));
    }

    @Override
    @Nullable
    Answer meant() {
        return state.answer();
    }

    @Override
    boolean takeFocus() {
        return false;
    }
}
