package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class ErrorBannerTest {

    private final ErrorBanner banner = new ErrorBanner(Scenes.ENGLISH);

    @Test
    void takesRoomOnlyWhileSomethingIsWrong() {
        assertThat(banner.isManaged()).isFalse();

        banner.show("The file is in use.");

        assertThat(banner.isVisible() && banner.isManaged()).isTrue();
    }

    @Test
    void theUserClosesItAndTheNextErrorOpensItAgain() {
        banner.show("The file is in use.");
        Scenes.show(banner);

        Scenes.find(banner, ".icon-button", Button.class).fire();
        assertThat(banner.isVisible()).isFalse();

        banner.show("The disk is full.");
        assertThat(banner.isVisible()).isTrue();
        assertThat(banner.getChildren())
                .filteredOn(Label.class::isInstance)
                .extracting(node -> ((Label) node).getText())
                .containsExactly("The disk is full.");
    }
}
