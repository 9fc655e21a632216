package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;

/// Draws the screens of rounds at the size that the window leaves them, so that a careful person can look at them.
@FxTest
class RoundsGalleryTest {

    private static final double WIDTH = 1166;
    private static final double HEIGHT = 694;

    private final List<RoundsFixture> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(RoundsFixture::close);
    }

    @Test
    void logANumber() {
        draw("round-number", Locale.UK, (fixture, screen) -> {
            fixture.answer(7, "193", null);
            screen.refresh();
            type(screen, "72");
        });
    }

    @Test
    void logAVerdict() {
        draw("round-verdict", Locale.UK, (fixture, screen) -> {
            fixture.answer(0, "68", null);
            fixture.answer(1, "9.4", null);
            screen.refresh();
            press(screen, KeyCode.F);
            press(screen, KeyCode.M);
        });
    }

    @Test
    void inGerman() {
        draw("round-german", Locale.GERMANY, (fixture, screen) -> type(screen, "81,5"));
    }

    @Test
    void twoAnswersThatWereNotSaved() {
        Gallery.draw("round-not-saved", WIDTH, HEIGHT, () -> {
            var tasks = new HeldTasks("what is typed");
            return screen(new RoundsFixture(Locale.GERMANY, tasks), (fixture, screen) -> {
                tasks.release();
                type(screen, "81,5");
                press(screen, KeyCode.DOWN);
                type(screen, "9,4");
                press(screen, KeyCode.DOWN);
                assertThatThrownBy(tasks::fail).isInstanceOf(IllegalStateException.class);
                assertThatThrownBy(tasks::fail).isInstanceOf(IllegalStateException.class);
                press(screen, KeyCode.UP);
            });
        });
    }

    @Test
    void theEnd() {
        draw("round-sign", Locale.UK, (fixture, screen) -> {
            answerAll(fixture);
            screen.refresh();
            screen.toSign();
        });
    }

    @Test
    void signed() {
        draw("round-signed", Locale.UK, (fixture, screen) -> {
            answerAll(fixture);
            screen.refresh();
            screen.toSign();
            screen.toSign();
        });
    }

    @Test
    void runs() {
        Gallery.draw("inspections", WIDTH, HEIGHT, () -> inspections(Locale.UK, "runs", screen -> {}));
        Gallery.draw(
                "inspections-signed",
                WIDTH,
                HEIGHT,
                () -> inspections(
                        Locale.UK, "runs", screen -> screen.runs().bar().choose(RoundsModel.SIGNED)));
    }

    @Test
    void editARound() {
        Gallery.draw("round-edit", WIDTH, HEIGHT, () -> inspections(Locale.UK, "rounds", RoundsGalleryTest::select));
        Gallery.draw(
                "round-edit-german",
                WIDTH,
                HEIGHT,
                () -> inspections(Locale.GERMANY, "rounds", RoundsGalleryTest::select));
    }

    @Test
    void aNewRoundWithAWrongLimit() {
        Gallery.draw(
                "round-new",
                WIDTH,
                HEIGHT,
                () -> inspections(Locale.UK, "rounds", screen -> {
                    screen.commands().getFirst().action().run();
                    var points = screen.rounds().form().points();
                    points.add();
                }));
    }

    @Test
    void startARound() {
        Gallery.draw(
                "round-start",
                WIDTH,
                HEIGHT,
                () -> inspections(Locale.UK, "runs", screen -> screen.runs().start()));
    }

    private static void select(InspectionsScreen screen) {
        screen.rounds().table().view().getSelectionModel().select(0);
    }

    private Parent inspections(Locale locale, String tab, Consumer<InspectionsScreen> then) {
        var fixture = new RoundsFixture(locale);
        open.add(fixture);
        fixture.views.put("tabs.inspections", tab);
        var screen = new InspectionsScreen(fixture.plant, fixture.kit, fixture.workbench, fixture.views);
        screen.onShown();
        then.accept(screen);
        return fixture.withCards(screen.node());
    }

    private static void answerAll(RoundsFixture fixture) {
        fixture.answer(0, "82", "Smells of hot grease");
        fixture.answer(1, "9.4", null);
        fixture.answer(2, "G", "Two drops a second");
        fixture.answer(3, "P", null);
        fixture.answer(4, "2.3", null);
        fixture.answer(5, "N", "Fan was running, door locked");
        fixture.answer(6, "F", "Still slack");
        fixture.answer(7, "193", null);
        fixture.answer(8, "P", null);
    }

    private void draw(String name, Locale locale, BiConsumer<RoundsFixture, LogRoundScreen> walk) {
        Gallery.draw(name, WIDTH, HEIGHT, () -> screen(new RoundsFixture(locale), walk));
    }

    private Parent screen(RoundsFixture fixture, BiConsumer<RoundsFixture, LogRoundScreen> walk) {
        open.add(fixture);
        LogRoundScreen screen = fixture.log();
        Parent shown = fixture.withCards(screen.node());
        Scenes.show(shown);
        walk.accept(fixture, screen);
        shown.getScene().setRoot(new Pane());
        return shown;
    }

    static void press(LogRoundScreen screen, KeyCode code) {
        Scenes.press(Objects.requireNonNull(screen.node().lookup(".point-card")), code);
    }

    static void type(LogRoundScreen screen, String number) {
        Scenes.find(screen.node(), "#reading", TextField.class).setText(number);
    }
}
