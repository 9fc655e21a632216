package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.StatutoryRow;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class StatutoryScreenTest {

    private final RoundsFixture fixture = new RoundsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void enterRecordsACertificateAndTheQuickChoicesTellWhatFallsDue() {
        fixture.statutory();
        StatutoryScreen screen = fixture.statutoryScreen();
        Scene scene = Scenes.show(fixture.withCards(screen.node()));
        screen.onShown();
        Scenes.layOut(scene);
        assertThat(screen.status().getValue()).isEqualTo("3 inspections");
        screen.pane().quick().choose("OVERDUE");
        assertThat(screen.pane().table().countProperty().get()).isOne();
        screen.pane().quick().choose("ALL");
        Scenes.layOut(scene);

        screen.pane().table().view().getSelectionModel().select(2);
        Scenes.press(screen.pane().table().view(), KeyCode.ENTER);
        Scenes.layOut(scene);
        Scenes.find(fixture.cards, "#authority", TextField.class).setText("TÜV Süd");
        Scenes.find(fixture.cards, "#number", TextField.class).setText("Z-17");
        Scenes.find(fixture.cards, "#validUntil", TextField.class).setText("1 Mar 2027");
        Scenes.find(fixture.cards, ".accent", Button.class).fire();

        assertThat(fixture.notices.last()).startsWith("The certificate of");
        assertThat(fixture.plant.statutory().rows())
                .filteredOn(row -> row.certificate() != null)
                .extracting(StatutoryRow::dueOn)
                .hasSize(2);
    }
}
