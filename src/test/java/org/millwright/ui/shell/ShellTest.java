package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route.SettingsRoute;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.nav.ScreenCommand;

@FxTest
class ShellTest {

    private final ShellFixture fixture = new ShellFixture();
    private final Parent root = fixture.shell.node();
    private final Navigator navigator = fixture.shell.workbench().navigator();

    @BeforeEach
    void open() {
        fixture.onToday();
        Scenes.show(root);
    }

    @Test
    void keysOpenPlacesAndWalkTheHistory() {
        Scenes.press(root, "Shortcut+3");
        assertThat(navigator.routeProperty().get()).isEqualTo(new WorkOrdersRoute());
        assertThat(label(".screen-title")).isEqualTo("Work orders");
        Scenes.press(root, "Shortcut+0");
        assertThat(navigator.routeProperty().get()).isEqualTo(new SettingsRoute());
        Scenes.press(root, "Alt+Left");
        Scenes.press(root, "Alt+Left");
        assertThat(navigator.routeProperty().get()).isEqualTo(new TodayRoute());
        Scenes.press(root, "Alt+Right");
        assertThat(navigator.routeProperty().get()).isEqualTo(new WorkOrdersRoute());
        Scenes.press(root, "F5");
        assertThat(fixture.screen(WorkOrdersRoute.class).events).endsWith("refresh");
    }

    @Test
    void theScreenGetsItsKeysButNotWhileWritingLetters() {
        List<String> done = new ArrayList<>();
        var unsaved = new SimpleBooleanProperty();
        fixture.screen(TodayRoute.class).commands = List.of(
                ScreenCommand.save(unsaved, () -> done.add("save")),
                ScreenCommand.of(Message.of("shell.key.find"), "P", () -> done.add("pass")));
        Node field = Scenes.find(root, ".content .text-field", TextField.class);
        Scenes.press(field, "Shortcut+S");
        Scenes.press(field, "P");
        assertThat(done).isEmpty();
        unsaved.set(true);
        Scenes.press(field, "Shortcut+S");
        Scenes.press(root, "P");
        assertThat(done).containsExactly("save", "pass");
    }

    @Test
    void unsavedChangesShowBelowAndAreAskedAbout() {
        assertThat(label(".saved-state")).isEqualTo("Saved");
        fixture.screen(TodayRoute.class).dirty.set(true);
        assertThat(label(".saved-state")).isEqualTo("Unsaved changes");
        Scenes.press(root, "Shortcut+3");
        assertThat(navigator.routeProperty().get()).isEqualTo(new TodayRoute());
        Scenes.find(root, ".overlay-card .accent", Button.class).fire();
        assertThat(fixture.screen(TodayRoute.class).events).contains("save");
        assertThat(navigator.routeProperty().get()).isEqualTo(new WorkOrdersRoute());
    }

    @Test
    void escStaysOnAnUnsavedScreen() {
        fixture.screen(TodayRoute.class).dirty.set(true);
        Scenes.press(root, "Shortcut+3");
        Scenes.press(Scenes.find(root, ".overlay-card", Node.class), "Esc");
        assertThat(root.lookup(".overlay-card")).isNull();
        assertThat(navigator.routeProperty().get()).isEqualTo(new TodayRoute());
    }

    @Test
    void anAlertLeadsToWhereItIsDealtWith() {
        fixture.withAlerts();
        fixture.shell.openAlerts();
        Scenes.find(root, ".alert", Button.class).fire();
        assertThat(label(".screen-title")).isEqualTo("Reorder");
        assertThat(root.lookup(".alerts")).isNull();
    }

    @Test
    void theOverviewListsTheKeysOfTheWindowAndTheScreen() {
        fixture.screen(TodayRoute.class).commands = List.of(ScreenCommand.create(Message.of("shell.undo"), () -> {}));
        Scenes.press(root, "F1");
        Scenes.layOut(root.getScene());
        assertThat(root.lookupAll(".key-grid .key"))
                .extracting(key -> ((Label) key).getText())
                .contains("Ctrl+K", "Ctrl+1", "Ctrl+N");
        Scenes.press(root, "Shortcut+3");
        assertThat(navigator.routeProperty().get()).isEqualTo(new TodayRoute());
    }

    @Test
    void aQuestionMarkOpensTheOverviewExceptWhileWriting() {
        Scenes.type(Scenes.find(root, ".content .text-field", TextField.class), "?");
        assertThat(root.lookup(".key-grid")).isNull();
        Scenes.type(root, "?");
        assertThat(root.lookup(".key-grid")).isNotNull();
    }

    private String label(String selector) {
        return Scenes.find(root, selector, Label.class).getText();
    }
}
