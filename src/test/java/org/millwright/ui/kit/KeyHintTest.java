package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class KeyHintTest {

    @ParameterizedTest
    @CsvSource({
        "Shortcut+K, Ctrl+K, Strg+K",
        "Shortcut+Shift+L, Ctrl+Shift+L, Strg+Umschalt+L",
        "Alt+Left, Alt+←, Alt+←",
        "Space, Space, Leertaste",
        "F5, F5, F5",
        "I, I, I",
    })
    void showsAKeyAsTheUsersKeyboardDoes(String keys, String english, String german) {
        assertThat(new KeyHint(Scenes.ENGLISH, keys).getText()).isEqualTo(english);
        assertThat(new KeyHint(Scenes.GERMAN, keys).getText()).isEqualTo(german);
    }

    @Test
    void aKeyThatIsNoneIsAFault() {
        assertThatThrownBy(() -> new KeyHint(Scenes.ENGLISH, "Shortcut+")).isInstanceOf(IllegalArgumentException.class);
    }
}
