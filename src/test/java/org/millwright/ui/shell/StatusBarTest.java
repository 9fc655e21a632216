package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route;

@FxTest
class StatusBarTest {

    private final ShellFixture fixture = new ShellFixture().onToday();
    private final Parent root = fixture.shell.node();

    @BeforeEach
    void open() {
        Scenes.show(root);
    }

    @Test
    void saysWhereOneIsAndWhatWasLastMadeSafe() {
        assertThat(texts()).contains("Riverside plant", "Saved", "Backup today 06:00, verified");

        fixture.note.set("Backup failed");

        assertThat(texts()).contains("Backup failed");
    }

    @Test
    void unsavedEditsAreThoseOfTheScreenInSight() {
        fixture.screen(Route.TodayRoute.class).dirty.set(true);
        assertThat(texts()).contains("Unsaved changes");

        fixture.screen(Route.TodayRoute.class).dirty.set(false);
        fixture.onWorkOrders();
        fixture.screen(Route.TodayRoute.class).dirty.set(true);

        assertThat(texts()).contains("Saved");
    }

    private List<String> texts() {
        return root.lookupAll(".status-bar > .label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
