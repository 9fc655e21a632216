package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class KeyTextTest {

    @Test
    void keysReadAsOnTheUsersKeyboard() {
        KeyCombination key = KeyCombination.valueOf("Ctrl+Shift+K");
        assertThat(KeyText.of(Scenes.ENGLISH, key)).isEqualTo("Ctrl+Shift+K");
        assertThat(KeyText.of(Scenes.GERMAN, key)).isEqualTo("Strg+Umschalt+K");
    }
}
