package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.ViewState;

/// Draws every part of the settings.
@FxTest
class SettingsGalleryTest {

    @ParameterizedTest
    @EnumSource
    void drawsEachPart(SettingsPart part) throws Exception {
        String name = "settings-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Gallery.draw(name, () -> {
            try (var fixture = new SettingsFixture().atWork()) {
                return chosen(fixture, part);
            }
        });
        assertThat(Files.size(Path.of("target", "gallery", name + "-dark.png"))).isPositive();
    }

    @ParameterizedTest
    @EnumSource
    void drawsEachPartNarrowAndInGerman(SettingsPart part) {
        String name = "settings-narrow-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Gallery.draw(name, 1000, 768, () -> {
            try (var fixture = new SettingsFixture(Scenes.GERMAN, ViewState.inMemory()).atWork()) {
                return chosen(fixture, part);
            }
        });
    }

    @Test
    void drawsANewPlantInGerman() {
        Gallery.draw("settings-empty-german", () -> {
            try (var fixture = new SettingsFixture(Scenes.GERMAN, ViewState.inMemory())) {
                return fixture.on(SettingsPart.STOREROOMS);
            }
        });
        Gallery.draw("settings-people-german", 1000, 700, () -> {
            try (var fixture = new SettingsFixture(Scenes.GERMAN, ViewState.inMemory()).atWork()) {
                return chosen(fixture, SettingsPart.PEOPLE);
            }
        });
        Gallery.draw("settings-refused", () -> {
            try (var fixture = new SettingsFixture().atWork()) {
                Parent root = fixture.on(SettingsPart.COST_CENTRES);
                Scenes.show(root);
                fixture.fire("create");
                fixture.type("code", "4711");
                fixture.type("name", "Filling again");
                fixture.press("Save");
                return free(root);
            }
        });
    }

    private static Parent chosen(SettingsFixture fixture, SettingsPart part) {
        Parent root = fixture.on(part);
        Scenes.show(root);
        SettingsFixture.all(fixture.screen.node(), TableView.class).stream()
                .findFirst()
                .ifPresent(table -> table.getSelectionModel().clearAndSelect(0));
        return free(root);
    }

    /// To be drawn in another scene.
    private static Parent free(Parent root) {
        root.getScene().setRoot(new Pane());
        return root;
    }
}
