package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class TextEntryTest {

    @ParameterizedTest
    @CsvSource({"'  A-01  ', A-01", "' \t', ", "'', ", "'=1+1', '=1+1'"})
    void blanksAroundATextDoNotCount(String typed, @Nullable String value) {
        var entry = TextEntry.line(KitFixture.kit(), "bin", "kit.form.save");
        ((TextInputControl) entry.control()).setText(typed);

        assertThat(entry.value()).isEqualTo(value);
    }

    @Test
    void blanksTypedBehindATextAreNoChange() {
        var entry = TextEntry.line(KitFixture.kit(), "bin", "kit.form.save");
        entry.value("A-01");

        ((TextInputControl) entry.control()).setText("A-01 ");

        assertThat(entry.isChanged()).isFalse();
    }

    @Test
    void tabLeavesALongText() {
        var entry = TextEntry.lines(KitFixture.kit(), "note", "kit.form.save");
        var next = TextEntry.line(KitFixture.kit(), "bin", "kit.form.save");
        Stage stage = Scenes.stage(new VBox(entry, next));
        try {
            entry.requestFocus();
            Scenes.press(entry.control(), "Tab");

            assertThat(next.control().isFocused()).isTrue();
            assertThat(entry.value()).isNull();

            next.requestFocus();
            Scenes.press(next.control(), "Shift+Tab");
            assertThat(entry.control().isFocused()).isTrue();
        } finally {
            stage.close();
        }
    }

    @Test
    void aLongTextTakesTheWholeWidth() {
        assertThat(TextEntry.lines(KitFixture.kit(), "note", "kit.form.save").isWide())
                .isTrue();
        assertThat(TextEntry.line(KitFixture.kit(), "bin", "kit.form.save").isWide())
                .isFalse();
    }
}
