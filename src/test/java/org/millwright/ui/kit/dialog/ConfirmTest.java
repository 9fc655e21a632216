package org.millwright.ui.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;

@FxTest
class ConfirmTest {

    private final Kit kit = KitFixture.kit();
    private final TestCards cards = (TestCards) kit.cards();
    private final List<String> done = new ArrayList<>();

    private Button button(String text) {
        return cards.lookupAll(".button").stream()
                .map(node -> (Button) node)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theVerbDoesItAndClosesTheCard() {
        Scenes.show(cards);
        Confirm.ask(
                kit,
                Message.of("kit.form.revert"),
                Message.of("kit.form.unsaved"),
                "kit.form.save",
                () -> done.add("saved"));
        assertThat(button("Save").isDefaultButton()).isTrue();
        button("Save").fire();
        assertThat(done).containsExactly("saved");
        assertThat(cards.isOpen()).isFalse();
    }

    @Test
    void dangerNeedsMoreThanEnter() {
        Scenes.show(cards);
        Confirm.danger(
                kit,
                Message.of("kit.form.revert"),
                Message.of("kit.form.unsaved"),
                "kit.form.save",
                () -> done.add("gone"));
        assertThat(button("Save").isDefaultButton()).isFalse();
        assertThat(button("Cancel").isCancelButton()).isTrue();
        button("Cancel").fire();
        assertThat(done).isEmpty();
        assertThat(cards.isOpen()).isFalse();
    }
}
