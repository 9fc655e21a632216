package org.millwright.ui.nav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;

class ScreenCommandTest {

    @Test
    void keysAreWrittenAsPeopleSayThem() {
        var command = ScreenCommand.of(Message.of("shell.undo"), "Shortcut+Shift+E", () -> {});
        assertThat(command.key())
                .isEqualTo(new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        assertThat(command.enabled().get()).isTrue();
    }

    @Test
    void aKeyThatNoKeyboardHasIsAFault() {
        assertThat(ScreenCommand.of(Message.of("shell.undo"), "Shortcut+Page Down", () -> {})
                        .key())
                .isEqualTo(new KeyCodeCombination(KeyCode.PAGE_DOWN, KeyCombination.SHORTCUT_DOWN));
        assertThatThrownBy(() -> ScreenCommand.of(Message.of("shell.undo"), "Shortcut+Page_Down", () -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Page_Down");
    }

    @Test
    void thereIsNothingToSaveWithoutEdits() {
        var unsaved = new SimpleBooleanProperty();
        var save = ScreenCommand.save(unsaved, () -> {});
        assertThat(save.enabled().get()).isFalse();
        unsaved.set(true);
        assertThat(save.enabled().get()).isTrue();
    }
}
