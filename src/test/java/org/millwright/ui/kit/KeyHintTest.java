package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;

@FxTest
class KeyHintTest {

    @ParameterizedTest
    @CsvSource({"Shortcut+K, Ctrl+K", "Alt+Left, Alt+←", "F5, F5", "I, I"})
    void showsAKeyAsTheKeyboardDoes(String keys, String shown) {
        assertThat(new KeyHint(keys).getText()).isEqualTo(shown);
    }

    @Test
    void aKeyThatIsNoneIsAFault() {
        assertThatThrownBy(() -> new KeyHint("Shortcut+")).isInstanceOf(IllegalArgumentException.class);
    }
}
