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
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.platform.task.Fault;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Notices;
import org.millwright.ui.nav.Route.EquipmentRoute;
import org.millwright.ui.nav.Route.PartRoute;
import org.millwright.ui.nav.Route.SettingsRoute;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.Route.WorkOrdersRoute;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.theme.ThemeChoice;

@FxTest
class ShellTest {

    private final ShellFixture fixture = new ShellFixture();
    private final Parent root = fixture.shell.node();
    private final Navigator navigator = fixture.shell.workbench().navigator();
    private final Notices notices = fixture.shell.workbench().notices();

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
        Scenes.press(root, "Shortcut+9");
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
    void thePlaceOfARecordStaysMarked() {
        navigator.open(new PartRoute(7));
        assertThat(current()).containsExactly("Parts");
        navigator.open(new EquipmentRoute());
        assertThat(current()).containsExactly("Equipment");
    }

    @Test
    void aCountShowsOnlyWhereSomeoneMustAct() {
        Label badge = Scenes.find(root, ".sidebar-badge .badge", Label.class);
        assertThat(badge.getText()).isEqualTo("9");
        fixture.toReorder.set(0);
        assertThat(badge.isVisible()).isFalse();
        fixture.toReorder.set(1204);
        assertThat(badge.getText()).isEqualTo("999+");
        assertThat(root.lookupAll(".sidebar-badge")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"1100, 200", "1099, 56"})
    void theSidebarGivesWayInANarrowWindow(double width, double sidebar) {
        var narrow = new ShellFixture().onToday().shell.node();
        Scenes.show(narrow, width, 700, ThemeChoice.LIGHT);
        assertThat(Scenes.find(narrow, ".sidebar", Region.class).getWidth()).isEqualTo(sidebar);
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
    void successIsAToastAndCanBeUndone() {
        List<String> events = new ArrayList<>();
        notices.done(Message.of("shell.saved"), () -> events.add("undone"));
        Scenes.find(root, ".toast .undo", Button.class).fire();
        assertThat(events).containsExactly("undone");
        assertThat(root.lookup(".toast")).isNull();
    }

    @Test
    void onlyTheLastThreeToastsStay() {
        for (int i = 0; i < 5; i++) {
            notices.done(Message.of("shell.saved"));
        }
        assertThat(root.lookupAll(".toast")).hasSize(3);
    }

    @Test
    void anErrorStaysUntilTheUserGoesElsewhere() {
        Node banner = Scenes.find(root, ".error-banner", Node.class);
        notices.refused(List.of(Violation.general("check.required"), Violation.general("check.negative")));
        assertThat(banner.isVisible()).isTrue();
        navigator.open(new WorkOrdersRoute());
        assertThat(banner.isVisible()).isFalse();
        fixture.shell.report(new Fault("3F7A", new IllegalStateException()));
        assertThat(label(".error-banner > .label")).contains("3F7A");
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

    @ParameterizedTest
    @CsvSource({"Maria Ebner, ME", "maria, M", "Anna Maria von der Au, AA", "j.smith, JS"})
    void initialsAreTheFirstAndTheLast(String name, String initials) {
        assertThat(TopBar.initials(name)).isEqualTo(initials);
    }

    private String label(String selector) {
        return Scenes.find(root, selector, Label.class).getText();
    }

    private List<String> current() {
        return root.lookupAll(".sidebar-item").stream()
                .filter(item -> item.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("current")))
                .map(item -> ((Button) item).getText())
                .toList();
    }
}
