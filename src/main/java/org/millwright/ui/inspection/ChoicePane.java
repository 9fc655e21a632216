package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.millwright.inspection.Choices.Choice;
import org.millwright.ui.kit.Kit;

/// The choices as large buttons with their digits, and what was found the last times.
final class ChoicePane extends PressPane {

    private final PointState state;
    private final List<Button> buttons = new ArrayList<>();

    ChoicePane(Kit kit, LogRoundModel model, PointState state) {
        super(kit, state);
        this.state = state;
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("choices");
        int digit = 0;
        for (Choice choice : state.point().question().choices().all()) {
            int key = ++digit;
            buttons.add(button(
                    "choice-" + key, choice.text(), String.valueOf(key), choice.verdict(), () -> model.pick(key)));
        }
        choices.getChildren().setAll(buttons);
        HBox.setHgrow(choices, Priority.ALWAYS);
        lay(choices);
    }

    @Override
    void update() {
        String picked = state.picked();
        List<Choice> all = state.point().question().choices().all();
        for (int i = 0; i < buttons.size(); i++) {
            choose(buttons.get(i), all.get(i).text().equals(picked));
        }
    }
}
