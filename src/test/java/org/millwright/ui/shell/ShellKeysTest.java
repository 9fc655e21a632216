package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.FakeScreen;
import org.millwright.ui.nav.LeaveQuestion;
import org.millwright.ui.nav.Navigator;
import org.millwright.ui.nav.Route;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.nav.ScreenFactory;

@FxTest
class ShellKeysTest {

    private final List<String> done = new ArrayList<>();
    private final FakeScreen screen = new FakeScreen("shell.place.today");
    private final OverlayLayer overlay = new OverlayLayer();
    private final TextField field = new TextField();
    private final StackPane root = new StackPane(new VBox(field), overlay);

    @BeforeEach
    void listen() {
        var navigator = new Navigator(
                new ScreenFactory().add(Route.TodayRoute.class, route -> screen),
                answered -> answered.accept(LeaveQuestion.Answer.STAY));
        navigator.open(new Route.TodayRoute());
        var refresh = new Shortcut(Message.of("shell.key.refresh"), ShellKeys.REFRESH, () -> done.add("refresh"));
        new ShellKeys(overlay, navigator, List.of(refresh), () -> done.add("overview")).listenAt(root);
        Scenes.show(root);
    }

    @Test
    void theWindowsKeysComeBeforeTheScreens() {
        screen.commands = List.of(ScreenCommand.of(Message.of("shell.undo"), "F5", () -> done.add("screen")));

        Scenes.press(field, "F5");

        assertThat(done).containsExactly("refresh");
    }

    @Test
    void whileSomethingLiesAboveNoKeyReachesTheScreen() {
        screen.commands = List.of(ScreenCommand.of(Message.of("shell.undo"), "Shortcut+E", () -> done.add("screen")));
        overlay.show(new VBox(), overlay, () -> {});

        Scenes.press(root, "F5");
        Scenes.press(root, "Shortcut+E");
        Scenes.type(root, "?");
        assertThat(done).isEmpty();

        overlay.hide();
        Scenes.press(root, "Shortcut+E");
        assertThat(done).containsExactly("screen");
    }

    @Test
    void aFunctionKeyOfTheScreenWorksWhileWriting() {
        screen.commands = List.of(ScreenCommand.of(Message.of("shell.undo"), "F8", () -> done.add("screen")));

        Scenes.press(field, "F8");

        assertThat(done).containsExactly("screen");
    }

    @Test
    void theLetterOfAKeyIsNotWrittenIntoTheFieldThatItOpens() {
        var opened = new TextField();
        screen.commands =
                List.of(ScreenCommand.of(Message.of("shell.undo"), "M", () -> overlay.show(opened, opened, () -> {})));

        Scenes.press(root, "M");
        Scenes.type(opened, "m");
        Scenes.press(opened, "X");
        Scenes.type(opened, "x");

        assertThat(opened.getText()).isEqualTo("x");
    }

    @Test
    void placesHaveTheirNumber() {
        assertThat(ShellKeys.place(0)).isEqualTo(KeyCombination.valueOf("Shortcut+1"));
        assertThat(ShellKeys.place(ShellKeys.MOST_PLACES - 1)).isEqualTo(KeyCombination.valueOf("Shortcut+0"));
    }
}
