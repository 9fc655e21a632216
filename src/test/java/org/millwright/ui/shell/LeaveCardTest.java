package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.LeaveQuestion.Answer;

@FxTest
class LeaveCardTest {

    private final OverlayLayer overlay = new OverlayLayer();
    private final List<Answer> answers = new ArrayList<>();

    @BeforeEach
    void ask() {
        Scenes.show(new StackPane(overlay));
        new LeaveCard(Scenes.ENGLISH, overlay).ask(answers::add);
        Scenes.layOut(overlay.getScene());
    }

    @ParameterizedTest
    @CsvSource({"Save, SAVE", "Discard, DISCARD", "Stay here, STAY"})
    void eachButtonIsOneAnswer(String text, Answer answer) {
        overlay.lookupAll(".button").stream()
                .map(node -> (Button) node)
                .filter(button -> button.getText().equals(text))
                .forEach(Button::fire);

        assertThat(answers).containsExactly(answer);
        assertThat(overlay.isOpen()).isFalse();
    }

    @Test
    void aClickBesideTheCardStays() {
        overlay.dismiss();

        assertThat(answers).containsExactly(Answer.STAY);
    }
}
