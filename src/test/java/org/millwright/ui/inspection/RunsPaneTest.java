package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class RunsPaneTest {

    private final RoundsFixture fixture = new RoundsFixture();
    private int asked;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aPlantWithoutRoundsIsLedToItsFirst() {
        try (Plant fresh = Plant.of(TestStores.inMemory(KitFixture.CLOCK))) {
            RunsPane pane = shown(fresh);

            assertThat(buttons(pane)).contains("New round");
            pane.start();

            assertThat(asked).isOne();
            assertThat(fixture.cards.lookupAll("#roundId")).isEmpty();
        }
    }

    @Test
    void whereThereAreRoundsOneIsStarted() {
        RunsPane pane = shown(fixture.plant);

        pane.start();

        assertThat(asked).isZero();
        assertThat(buttons(pane)).doesNotContain("New round");
    }

    private RunsPane shown(Plant plant) {
        var pane = new RunsPane(fixture.kit, new RoundsModel(plant), fixture.navigator, fixture.views, () -> asked++);
        Scene scene = Scenes.show(fixture.withCards(pane));
        pane.read();
        Scenes.layOut(scene);
        return pane;
    }

    private static List<String> buttons(RunsPane pane) {
        return pane.lookupAll(".button").stream()
                .map(Button.class::cast)
                .map(Button::getText)
                .toList();
    }
}
