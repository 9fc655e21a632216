package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Choices.Choice;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.kit.Kit;

/// The choices as large buttons with their digits, and what was found the last times.
final class ChoicePane extends AnswerPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final PointState state;
    private final List<Button> buttons = new ArrayList<>();

    ChoicePane(Kit kit, LogRoundModel model, PointState state) {
        this.state = state;
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("choices");
        int digit = 0;
        for (Choice choice : state.point().question().choices().all()) {
            int key = ++digit;
            Button button = new Button(choice.text(), new KeyHint(kit.messages(), String.valueOf(key)));
            button.setId("choice-" + key);
            button.getStyleClass().add("verdict");
            RoundLook.meaning(choice.verdict()).mark(button);
            button.setFocusTraversable(false);
            button.setOnAction(event -> model.pick(key));
            buttons.add(button);
            choices.getChildren().add(button);
        }
        HBox.setHgrow(choices, Priority.ALWAYS);
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
        String picked = state.picked();
        List<Choice> all = state.point().question().choices().all();
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).pseudoClassStateChanged(CHOSEN, all.get(i).text().equals(picked));
        }
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
