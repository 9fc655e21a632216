package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.ShiftRule;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class LateEntryTest {

    private final LateEntry entry = new LateEntry(KitFixture.kit());

    LateEntryTest() {
        Scenes.show(entry);
    }

    @Test
    void halfOfTheDelayBeyondATenthIsTheUsualAnswer() {
        entry.begin();
        assertThat(entry.value()).isEqualTo(new ShiftRule(50, 10));
        ((TextField) entry.input()).setText("150");
        assertThat(entry.complaint()).isEqualTo("A percentage between 1 and 100; a tolerance may be 0.");
        entry.value(new ShiftRule(100, 0));
        assertThat(entry.value()).isEqualTo(new ShiftRule(100, 0));
    }

    @Test
    void whereNothingCanMoveItSaysWhy() {
        entry.applies(false);

        assertThat(entry.isDisabled()).isTrue();
        assertThat(Scenes.find(entry, ".check-box", CheckBox.class).getText())
                .isEqualTo("Moves fixed dates at plain intervals only");
    }
}
