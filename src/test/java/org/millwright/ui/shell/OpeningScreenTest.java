package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Violation;
import org.millwright.platform.task.Progress;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class OpeningScreenTest {

    private final List<String> heard = new ArrayList<>();
    private final OpeningScreen screen = new OpeningScreen(Scenes.ENGLISH);

    @Test
    void theWaitCanBeStoppedOnce() {
        screen.progress("One moment, please.", Progress.UNKNOWN);
        screen.cancelWith(() -> heard.add("stop"));
        screen.progress("Machines, people and parts", 0.3);
        Scenes.show(screen.node());

        assertThat(Scenes.find(screen.node(), ".progress-bar", ProgressBar.class)
                        .getProgress())
                .isEqualTo(0.3);
        Button cancel = Scenes.find(screen.node(), "#cancel", Button.class);
        cancel.fire();
        cancel.fire();
        assertThat(heard).containsExactly("stop");
    }

    @Test
    void aRefusalOffersToTryAgainAndSomethingElse() {
        screen.refused(
                List.of(Violation.general("store.busy")),
                () -> heard.add("again"),
                "welcome.open.another",
                () -> heard.add("other"));
        Scenes.show(screen.node());

        screen.node().lookupAll(".button").forEach(button -> ((Button) button).fire());
        assertThat(heard).containsExactly("again", "other");
    }

    @Test
    void aRestoreThatFailedIsNotTakenForThePlant() {
        screen.refused(
                "welcome.not-restored",
                List.of(Violation.general("backup.damaged", "one.zip")),
                () -> {},
                "welcome.go-back",
                () -> {});
        Scenes.show(screen.node());

        assertThat(Scenes.find(screen.node(), ".page-title", Label.class).getText())
                .isEqualTo("The backup could not be restored");
    }
}
