package org.millwright.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.ui.FxTest;

@FxTest
class IconsTest {

    @Test
    void aButtonWithoutAWordIsSpokenAndExplained() {
        List<String> done = new ArrayList<>();
        Button button = Icons.button(Feather.BELL, "Alerts", () -> done.add("opened"));

        button.fire();

        assertThat(button.getText()).isNullOrEmpty();
        assertThat(button.getAccessibleText()).isEqualTo("Alerts");
        assertThat(button.getTooltip().getText()).isEqualTo("Alerts");
        assertThat(done).containsExactly("opened");
    }
}
