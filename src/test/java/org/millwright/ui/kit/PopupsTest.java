package org.millwright.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class PopupsTest {

    private final Popup popup = new Popup();
    private final Button owner = new Button("Why?");

    @Test
    void opensUnderItsControlAndGoesWithEsc() {
        Stage stage = Scenes.stage(new StackPane(owner));
        try {
            Popups.below(owner, popup, new Label("first"));
            Popups.below(owner, popup, new Label("because"));

            assertThat(popup.isShowing()).isTrue();
            assertThat(popup.getContent())
                    .extracting(node -> ((Label) node).getText())
                    .containsExactly("because");
            assertThat(popup.getAnchorY())
                    .isGreaterThanOrEqualTo(
                            owner.localToScreen(owner.getLayoutBounds()).getMaxY());
            assertThat(popup.isHideOnEscape() && popup.isAutoHide()).isTrue();
        } finally {
            popup.hide();
            stage.close();
        }
    }

    @Test
    void doesNothingForAControlThatIsNotInAWindow() {
        Popups.below(owner, popup, new Label("because"));
        Scenes.show(new StackPane(owner));
        Popups.below(owner, popup, new Label("because"));

        assertThat(popup.isShowing()).isFalse();
    }
}
