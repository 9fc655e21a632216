package org.millwright.ui.inspection;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Answering;
import org.millwright.inspection.PointAnswer;
import org.millwright.ui.kit.Kit;

/// A line to write in. Letters are text here; Escape gives them back to the keys.
final class TextPane extends AnswerPane {

    private final PointState state;
    private final TextField input = new TextField();

    TextPane(Kit kit, LogRoundModel model, PointState state) {
        this.state = state;
        input.setId("text");
        input.setAccessibleText(state.point().name());
        input.setPromptText(kit.text("rounds.text-prompt"));
        input.textProperty().subscribe((old, now) -> model.type(now));
        HBox.setHgrow(input, Priority.ALWAYS);
        Label keys = new Label(kit.text("rounds.text-keys"));
        keys.getStyleClass().add("caption");
        keys.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("answer-pane");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(input, keys);
        update();
    }

    @Override
    void update() {
        if (!input.getText().equals(state.typed())) {
            input.setText(state.typed());
        }
    }

    @Override
    @Nullable
    Answer meant() {
        if (state.typed().isBlank() || !state.isUnsaved()) {
            return state.answer();
        }
        PointAnswer given = state.given();
        var meant = given == null ? null : Answering.answer(state.point().question(), given);
        return meant == null || !meant.isDone() ? null : meant.orThrow();
    }

    @Override
    boolean takeFocus() {
        input.requestFocus();
        input.end();
        return true;
    }

    @Override
    boolean takesLetters(Object target) {
        return input.equals(target);
    }
}
