package org.millwright.ui.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;

@FxTest
class AskTest {

    private final Kit kit = KitFixture.kit();
    private final TestCards cards = (TestCards) kit.cards();
    private final List<String> done = new ArrayList<>();

    @BeforeEach
    void open() {
        Scenes.show(cards);
        Ask.reason(
                kit,
                Message.of("kit.form.revert"),
                "kit.form.unsaved",
                "kit.form.save",
                text -> new Checks().text("reason", text, 10).then(() -> Outcome.done(text)),
                done::add);
        Scenes.layOut(cards.getScene());
    }

    private void answer(String text) {
        Scenes.find(cards, "#reason", TextField.class).setText(text);
        cards.lookupAll(".button").stream()
                .map(node -> (Button) node)
                .filter(Button::isDefaultButton)
                .forEach(Button::fire);
    }

    @Test
    void closesWhenDone() {
        answer("broken");
        assertThat(done).containsExactly("broken");
        assertThat(cards.isOpen()).isFalse();
    }

    @Test
    void staysOpenWithTheRefusalAtTheField() {
        answer("");
        assertThat(Scenes.find(cards, ".field-problem", Label.class).getText()).isEqualTo("This is needed.");
        answer("much too long a reason");
        assertThat(Scenes.find(cards, ".field-problem", Label.class).getText()).isEqualTo("At most 10 characters.");
        assertThat(cards.isOpen()).isTrue();
        assertThat(done).isEmpty();
    }
}
