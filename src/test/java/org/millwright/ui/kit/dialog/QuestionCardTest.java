package org.millwright.ui.kit.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;

@FxTest
class QuestionCardTest {

    private final Kit kit = KitFixture.kit();
    private final TestCards cards = (TestCards) kit.cards();
    private final List<String> done = new ArrayList<>();
    private final QuestionCard card =
            new QuestionCard(kit, "Post the count?", "Post count", () -> done.add("posted"), new Label("3 variances"));

    @Test
    void theButtonDoesItAndLeavesClosingToTheAction() {
        Scenes.show(cards);
        card.open(card.yes());

        card.yes().fire();

        assertThat(done).containsExactly("posted");
        assertThat(cards.isOpen()).isTrue();
    }

    @Test
    void controlEnterConfirms() {
        Scenes.show(cards);
        card.open(card.yes());

        Scenes.press(card.getChildren().get(1), "Shortcut+Enter");

        assertThat(done).containsExactly("posted");
    }

    @Test
    void readsFromTheTitleDownToTheButtonsCancelFirst() {
        Scenes.show(cards);
        card.open(card.yes());
        Scenes.layOut(cards.getScene());

        assertThat(card.getChildren().get(0)).isInstanceOf(Label.class);
        assertThat(card.getChildren().get(1)).isInstanceOf(Label.class);
        assertThat(((HBox) card.getChildren().get(2)).getChildren())
                .extracting(node -> ((Button) node).getText())
                .containsExactly("Cancel", "Post count");
    }
}
