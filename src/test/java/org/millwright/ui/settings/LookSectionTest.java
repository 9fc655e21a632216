package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.Density;
import org.millwright.ui.theme.ThemeChoice;

@FxTest
class LookSectionTest {

    private final SettingsFixture fixture = new SettingsFixture();

    @BeforeEach
    void open() {
        fixture.look.theme = ThemeChoice.DARK;
        Scenes.show(fixture.on(SettingsPart.LOOK));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void eachChoiceIsMadeAtOnce() {
        fire("Deutsch");
        fire("Light");
        fire("Comfortable");

        assertThat(fixture.look.language).isEqualTo(Locale.GERMAN);
        assertThat(fixture.look.theme).isEqualTo(ThemeChoice.LIGHT);
        assertThat(fixture.look.density).isEqualTo(Density.COMFORTABLE);
    }

    @Test
    void onlyAPressChooses() {
        assertThat(fixture.look.language).isEqualTo(Locale.ENGLISH);
        assertThat(fixture.look.theme).isEqualTo(ThemeChoice.DARK);
        assertThat(fixture.screen.saveGuard().orElseThrow().unsaved().get()).isFalse();
    }

    private void fire(String text) {
        SettingsFixture.all(fixture.screen.node(), ToggleButton.class).stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }
}
