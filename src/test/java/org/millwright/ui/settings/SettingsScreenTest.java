package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.nav.ScreenCommand;

@FxTest
class SettingsScreenTest {

    @Test
    void opensOnThePartThatWasLeft() {
        ViewState views = ViewState.inMemory();
        try (var before = new SettingsFixture(Scenes.ENGLISH, views)) {
            before.on(SettingsPart.DATA);
        }
        try (var after = new SettingsFixture(Scenes.GERMAN, views)) {
            assertThat(Scenes.find(after.screen.node(), ".settings-parts", ListView.class)
                            .getSelectionModel()
                            .getSelectedItem())
                    .isEqualTo(SettingsPart.DATA);
        }
    }

    @Test
    void theCommandsAreThoseOfThePartInSight() {
        try (var fixture = new SettingsFixture()) {
            fixture.on(SettingsPart.PLANT);
            assertThat(fixture.screen.commands()).extracting(ScreenCommand::key).containsExactly(ScreenCommand.SAVE);
            fixture.on(SettingsPart.PEOPLE);
            assertThat(fixture.screen.commands())
                    .extracting(ScreenCommand::key)
                    .containsExactly(ScreenCommand.NEW, ScreenCommand.FIND, ScreenCommand.SAVE);
        }
    }

    @Test
    void thePartWithEditsIsMarkedInTheList() {
        try (var fixture = new SettingsFixture().atWork()) {
            Scenes.show(fixture.on(SettingsPart.PLANT));
            assertThat(marked(fixture)).isZero();
            fixture.type("name", "Hillside");
            assertThat(marked(fixture)).isEqualTo(1);
            fixture.press("Revert");
            assertThat(marked(fixture)).isZero();
        }
    }

    private static long marked(SettingsFixture fixture) {
        return SettingsFixture.all(fixture.screen.node(), javafx.scene.control.Label.class).stream()
                .filter(label -> "\u2022".equals(label.getText()) && label.isVisible() && label.getScene() != null)
                .count();
    }
}
