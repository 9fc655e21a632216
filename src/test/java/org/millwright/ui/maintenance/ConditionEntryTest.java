package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.ConditionTrigger;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class ConditionEntryTest {

    private final ConditionEntry entry = new ConditionEntry(KitFixture.kit(), () -> List.of("Vibration"));

    ConditionEntryTest() {
        Scenes.show(entry);
    }

    @Test
    void aKnownPointIsPickedAndTakenAwayAgain() {
        entry.begin();
        assertThat(entry.check()).isFalse();
        var point = (TextField) entry.input();
        point.setText("vib");
        Scenes.press(point, "Enter");
        assertThat(entry.value()).isEqualTo(new ConditionTrigger("Vibration", true));
        entry.value(new ConditionTrigger("Seal dry", false));
        assertThat(entry.value()).isEqualTo(new ConditionTrigger("Seal dry", false));
        assertThat(point.getText()).isEqualTo("Seal dry");
        entry.remove();
        assertThat(entry.value()).isNull();
        assertThat(entry.isChanged()).isTrue();
    }
}
