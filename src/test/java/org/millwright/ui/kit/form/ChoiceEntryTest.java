package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;

@FxTest
class ChoiceEntryTest {

    private final ChoiceEntry<String> entry = ChoiceEntry.of(
            KitFixture.kit(), "priority", "kit.form.save", List.of("High", "Normal", "Low"), text -> text);

    @Test
    void aLetterChooses() {
        entry.control()
                .fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "n", "n", KeyCode.UNDEFINED, false, false, false, false));
        assertThat(entry.value()).isEqualTo("Normal");
        assertThat(entry.isChanged()).isTrue();
    }

    @Test
    void aChoiceThatIsGoneIsTakenOut() {
        entry.value("Low");
        entry.choices(List.of("High"));
        assertThat(entry.value()).isNull();
    }
}
