package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class TabBarTest {

    private final List<String> built = new ArrayList<>();
    private final ViewState state = ViewState.inMemory();

    private TabBar tabs() {
        return new TabBar("part", state)
                .tab("parts", "Parts", () -> content("parts"))
                .tab("labour", "Labour", () -> content("labour"))
                .open();
    }

    private Node content(String name) {
        built.add(name);
        return new Label(name);
    }

    @Test
    void contentIsBuiltWhenFirstLookedAt() {
        TabBar tabs = tabs();
        assertThat(built).containsExactly("parts");
        tabs.choose("labour");
        tabs.choose("parts");
        assertThat(built).containsExactly("parts", "labour");
    }

    @Test
    void theFocusGoesToTheOpenTab() {
        TabBar tabs = tabs();
        tabs.choose("labour");
        Scenes.show(tabs);

        tabs.requestFocus();

        assertThat(tabs.getScene().getFocusOwner())
                .isInstanceOfSatisfying(
                        ToggleButton.class, tab -> assertThat(tab.getText()).isEqualTo("Labour"));
    }

    @Test
    void arrowsMoveAndTheLastTabIsRemembered() {
        TabBar tabs = tabs();
        Scenes.show(tabs);
        Scenes.press(tabs.lookup(".toggle-button"), KeyCode.RIGHT);
        assertThat(tabs.chosen()).isEqualTo("labour");
        Scenes.press(tabs.lookup(".toggle-button"), KeyCode.RIGHT);
        assertThat(tabs.chosen()).isEqualTo("labour");
        assertThat(tabs().chosen()).isEqualTo("labour");
    }
}
