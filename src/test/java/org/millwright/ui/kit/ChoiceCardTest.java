package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class ChoiceCardTest {

    private final List<String> done = new ArrayList<>();
    private final ChoiceCard card = new ChoiceCard(
            "import", Feather.UPLOAD, "Import equipment", "From a spreadsheet. ".repeat(8), () -> done.add("import"));

    @Test
    void allOfItIsTheButtonAndIsReadAloud() {
        card.fire();

        assertThat(done).containsExactly("import");
        assertThat(card.getAccessibleText()).startsWith("Import equipment. From a spreadsheet.");
    }

    @Test
    void itsTextWrapsAndMakesItHigher() {
        var little = new ChoiceCard("x", Feather.PLUS, "New", "Short.", () -> {});
        Scenes.show(new StackPane(card.first(), little));

        assertThat(card.prefHeight(-1)).isGreaterThan(little.prefHeight(-1));
        assertThat(card.getStyleClass()).contains("first");
    }
}
