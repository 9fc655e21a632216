package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.kernel.Violation;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Notices;
import org.millwright.ui.nav.Route.TodayRoute;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.ui.theme.ThemeChoice;

/// Draws the window's frame in its states.
@FxTest
class ShellGalleryTest {

    @Test
    void drawsTheFrame() {
        Gallery.draw("shell", () -> {
            var fixture = new ShellFixture().onToday().onWorkOrders().withAlerts();
            Notices notices = fixture.shell.workbench().notices();
            notices.done(Message.of("shell.saved"));
            notices.done(Message.of("shell.alerts.none-text"), () -> {});
            notices.error(Message.of("task.fault", "3F7A"));
            return fixture.shell.node();
        });
        Gallery.draw(
                "shell-narrow",
                1000,
                700,
                () -> new ShellFixture().onToday().withAlerts().shell.node());
        Gallery.draw(
                "shell-german",
                () -> new ShellFixture(Scenes.GERMAN).onWorkOrders().shell.node());
        assertThat(Path.of("target", "gallery", "shell-dark.png"))
                .satisfies(file -> assertThat(Files.size(file)).isPositive());
    }

    @Test
    void drawsWhatLiesAbove() {
        Gallery.draw("palette-nothing", () -> {
            var shell = new ShellFixture().onToday().shell;
            shell.openPalette();
            Scenes.find(shell.node(), ".palette-field", javafx.scene.control.TextField.class)
                    .setText("zzz");
            return shell.node();
        });
        Gallery.draw("shortcuts", () -> {
            var fixture = new ShellFixture().onToday();
            fixture.screen(TodayRoute.class).commands =
                    List.of(ScreenCommand.create(Message.of("shell.key.save"), () -> {}));
            fixture.shell.openShortcuts();
            return fixture.shell.node();
        });
        Gallery.draw("leave", () -> {
            var fixture = new ShellFixture().onToday();
            fixture.screen(TodayRoute.class).dirty.set(true);
            return fixture.onWorkOrders().shell.node();
        });
    }

    @Test
    void drawsTheFirstStart() {
        Gallery.draw("welcome", () -> welcome(true));
        Gallery.draw("welcome-german", () -> welcome(false));
    }

    @Test
    void drawsOpeningAPlant() {
        Gallery.draw("open-plant", () -> refused(true));
        Gallery.draw("open-plant-german", 900, 600, () -> refused(false));
        Gallery.draw("welcome-least", 900, 600, () -> welcome(false));
        var empty = Message.of("welcome.text-server", "jdbc:postgresql://db.riverside.example:5432/riverside");
        Gallery.draw("welcome-empty-server", () -> welcome(true, empty));
        Gallery.draw("welcome-empty-server-german", 900, 600, () -> welcome(false, empty));
    }

    @Test
    void drawsTheWait() {
        Gallery.draw("opening", 900, 600, () -> {
            var screen = new OpeningScreen(Scenes.ENGLISH);
            screen.progress("Machines, people and parts", 0.3);
            screen.cancelWith(() -> {});
            return screen.node();
        });
    }

    private static Parent refused(boolean english) {
        var screen =
                OpenPlantScreenTest.screen(english ? Scenes.ENGLISH : Scenes.GERMAN, new OpenPlantScreenTest.Heard());
        screen.refuse(List.of(Violation.general("welcome.refused.missing", "/mnt/usb/plant.mv.db")));
        return screen.node();
    }

    private static Parent welcome(boolean english) {
        return welcome(english, Message.of("welcome.text"));
    }

    private static Parent welcome(boolean english, Message question) {
        return new WelcomeScreen(
                        english ? Scenes.ENGLISH : Scenes.GERMAN,
                        question,
                        ThemeChoice.SYSTEM,
                        new WelcomeScreenTest.Heard())
                .node();
    }
}
