package org.millwright.ui.inspection;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.millwright.inspection.Answer;
import org.millwright.inspection.Verdict;
import org.millwright.ui.kit.Kit;

/// The verdicts as large buttons with their keys, and how the point was found the last times.
final class VerdictPane extends PressPane {

    private final PointState state;
    private final Map<Verdict, Button> buttons = new EnumMap<>(Verdict.class);

    VerdictPane(Kit kit, LogRoundModel model, PointState state) {
        super(kit, state);
        this.state = state;
        HBox choices = new HBox();
        choices.getStyleClass().add("verdicts");
        for (Verdict verdict : Verdict.GIVEN) {
            Button button = button(
                    "verdict-" + verdict.name(),
                    kit.text(verdict.label()),
                    String.valueOf(verdict.key()),
                    verdict,
                    () -> model.verdict(verdict));
            buttons.put(verdict, button);
            choices.getChildren().add(button);
        }
        lay(choices);
    }

    @Override
    void update() {
        Answer answer = state.answer();
        Verdict chosen = state.chosen() != null ? state.chosen() : answer == null ? null : answer.verdict();
        buttons.forEach((verdict, button) -> choose(button, verdict == chosen));
    }
}
