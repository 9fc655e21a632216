package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class CardTest {

    private final Card card = new Card("Save your changes first?", Card.text("They are not saved yet."));

    @Test
    void onlyThePrimaryButtonAnswersEnter() {
        assertThat(card.button("Stay", () -> {}).isDefaultButton()).isFalse();
        assertThat(card.primary("Save", () -> {}).isDefaultButton()).isTrue();
    }

    @Test
    void aButtonDoesWhatItIsFor() {
        List<String> done = new ArrayList<>();

        card.button("Stay", () -> done.add("stay")).fire();
        card.primary("Save", () -> done.add("save")).fire();

        assertThat(done).containsExactly("stay", "save");
    }

    @Test
    void aLongTextWrapsInsteadOfWideningTheCard() {
        var text = Card.text("Nothing was changed or lost. ".repeat(10), 300);
        Scenes.show(new StackPane(new Card("Failed", text)));

        assertThat(text.prefHeight(300))
                .isGreaterThan(3 * Card.text("One line", 300).prefHeight(300));
        assertThat(text.prefWidth(-1)).isEqualTo(300);
    }
}
