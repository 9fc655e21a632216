package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class EmptyStateTest {

    @Test
    void teachesTheNextStepWithOneButton() {
        List<String> done = new ArrayList<>();
        var empty = new EmptyState(Feather.INBOX, "No parts yet", "Import them, or add the first.")
                .action("Add a part", () -> done.add("added"));
        Scenes.show(empty);

        Scenes.find(empty, ".button", Button.class).fire();

        assertThat(done).containsExactly("added");
        assertThat(empty.lookupAll(".label"))
                .extracting(node -> ((Label) node).getText())
                .contains("No parts yet", "Import them, or add the first.");
    }

    @Test
    void withoutANextStepThereIsNoButton() {
        var empty = new EmptyState(Feather.INBOX, "Nothing needs you", "Alarms appear here.");
        Scenes.show(empty);

        assertThat(empty.lookup(".button")).isNull();
    }
}
