package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.attachment.FileBytes;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.CorrectAnswer;
import org.millwright.inspection.Limits;
import org.millwright.inspection.PointAnswer;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SignRound;
import org.millwright.inspection.SignatureMeaning;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.nav.Route.LogRoundRoute;
import org.millwright.ui.nav.Route.PointHistoryRoute;

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
            // the seal's drops go to an order that is looked up
            ((ToggleButton) screen.node().lookupAll(".finding-line .toggle-button").stream()
                            .skip(4)
                            .findFirst()
                            .orElseThrow())
                    .fire();
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
    void logAChoiceWithAPhoto() {
        Gallery.draw("round-kinds", WIDTH, HEIGHT, () -> kinds(new RoundsFixture(Locale.UK), fixture -> {}));
        Gallery.draw(
                "round-kinds-german", WIDTH, HEIGHT, () -> kinds(new RoundsFixture(Locale.GERMANY), fixture -> {}));
    }

    @Test
    void signedWithCorrections() {
        Gallery.draw("round-corrected", WIDTH, HEIGHT, () -> {
            var fixture = new RoundsFixture(Locale.UK);
            return kinds(fixture, run -> {
                fixture.plant
                        .roundRuns()
                        .answer(run, new PointAnswer(point(fixture, run, 2), "29", null))
                        .orThrow();
                fixture.plant
                        .roundSigning()
                        .sign(new SignRound(run, "Ada Winter", SignatureMeaning.INSPECTED, true, Map.of()))
                        .orThrow();
                fixture.plant
                        .roundCorrections()
                        .correct(new CorrectAnswer(
                                run, new PointAnswer(point(fixture, run, 2), "92", null), "Figures swapped"))
                        .orThrow();
            });
        });
    }

    private static long point(RoundsFixture fixture, long run, int place) {
        return fixture.plant
                .inspections()
                .sheet(run)
                .orElseThrow()
                .points()
                .get(place)
                .checkPointId();
    }

    /// A round of all kinds of points, with two photos of a gauge.
    private Parent kinds(RoundsFixture fixture, LongConsumer then) {
        open.add(fixture);
        var oil = new Question(
                CheckPointKind.CHOICE, null, Limits.NONE, Choices.read("Clear = P\nCloudy = G\nFull of water = F"));
        var text = new Question(CheckPointKind.TEXT, null, Limits.NONE, Choices.NONE);
        var photo = new Question(CheckPointKind.PHOTO, null, Limits.NONE, Choices.NONE);
        long round = fixture.plant
                .roundRegister()
                .add(new RoundFields(
                        "RB-02",
                        "Feed pumps, monthly",
                        fixture.house,
                        true,
                        List.of(
                                new CheckPointFields(
                                        null,
                                        "Oil in the sight glass",
                                        fixture.pump,
                                        oil,
                                        "Wipe the glass first.",
                                        true),
                                new CheckPointFields(null, "Name plate", fixture.pump, photo, null, true),
                                RoundsFixture.number("Bearing temperature", fixture.pump, "°C", null, null, "70", "80"),
                                new CheckPointFields(null, "Remarks", fixture.fan, text, null, true))))
                .orThrow();
        long run = fixture.plant
                .roundRuns()
                .create(round, RoundsFixture.TODAY)
                .orThrow()
                .id();
        for (int i = 0; i < 2; i++) {
            fixture.plant
                    .roundPhotos()
                    .attach(run, point(fixture, run, i), "gauge.png", FileBytes.of(gauge(i)))
                    .orThrow();
        }
        fixture.plant
                .roundRuns()
                .answer(run, new PointAnswer(point(fixture, run, 0), "2", "Since Monday"))
                .orThrow();
        fixture.plant
                .roundRuns()
                .answer(run, new PointAnswer(point(fixture, run, 1), "", null))
                .orThrow();
        fixture.plant
                .roundRuns()
                .answer(run, new PointAnswer(point(fixture, run, 2), "185 °F", null))
                .orThrow();
        fixture.plant
                .roundRuns()
                .answer(run, new PointAnswer(point(fixture, run, 3), "Floor is wet at the drain", null))
                .orThrow();
        then.accept(run);
        LogRoundScreen screen = fixture.log(new LogRoundRoute(run, point(fixture, run, 0)));
        Parent shown = fixture.withCards(screen.node());
        Scenes.show(shown);
        shown.getScene().setRoot(new Pane());
        return shown;
    }

    /// A dial with its needle.
    private static byte[] gauge(int turn) {
        var picture = new BufferedImage(480, 360, BufferedImage.TYPE_INT_RGB);
        var canvas = picture.createGraphics();
        canvas.setColor(java.awt.Color.LIGHT_GRAY);
        canvas.fillRect(0, 0, 480, 360);
        canvas.setColor(java.awt.Color.WHITE);
        canvas.fillOval(90, 30, 300, 300);
        canvas.setColor(java.awt.Color.RED);
        canvas.setStroke(new java.awt.BasicStroke(8));
        canvas.drawLine(240, 180, 240 + (turn == 0 ? 100 : -60), 90);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
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
    void whatIsNotNormal() {
        Gallery.draw("inspections-alerts", WIDTH, HEIGHT, () -> {
            var fixture = new RoundsFixture(Locale.UK);
            open.add(fixture);
            answerAll(fixture);
            fixture.signElsewhere();
            fixture.views.put("tabs.inspections", "alerts");
            var screen = new InspectionsScreen(
                    fixture.plant, fixture.kit, fixture.workbench, fixture.views, fixture.opener());
            screen.onShown();
            return fixture.withCards(screen.node());
        });
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
    void theHistoryOfAPoint() {
        Gallery.draw("point-history", WIDTH, HEIGHT, () -> history(Locale.UK, 0));
        Gallery.draw("point-history-german", WIDTH, HEIGHT, () -> history(Locale.GERMANY, 1));
        Gallery.draw("point-history-verdicts", WIDTH, HEIGHT, () -> history(Locale.UK, 6));
    }

    @Test
    void passRates() {
        Gallery.draw("inspections-results", WIDTH, HEIGHT, () -> results(Locale.UK));
        Gallery.draw("inspections-results-german", WIDTH, HEIGHT, () -> results(Locale.GERMANY));
    }

    private Parent results(Locale locale) {
        var fixture = new RoundsFixture(locale);
        open.add(fixture);
        answerAll(fixture);
        fixture.signElsewhere();
        fixture.views.put("tabs.inspections", "results");
        var screen =
                new InspectionsScreen(fixture.plant, fixture.kit, fixture.workbench, fixture.views, fixture.opener());
        screen.onShown();
        screen.results().table().select(0);
        return fixture.withCards(screen.node());
    }

    @Test
    void whatTheLawDemands() {
        Gallery.draw("statutory", WIDTH, HEIGHT, () -> statutory(Locale.UK, false));
        Gallery.draw("statutory-german", WIDTH, HEIGHT, () -> statutory(Locale.GERMANY, true));
    }

    private Parent statutory(Locale locale, boolean asking) {
        var fixture = new RoundsFixture(locale);
        open.add(fixture);
        fixture.statutory();
        StatutoryScreen screen = fixture.statutoryScreen();
        Parent shown = fixture.withCards(screen.node());
        screen.onShown();
        screen.pane().table().select(0);
        if (asking) {
            screen.pane().certify();
        }
        return shown;
    }

    private Parent history(Locale locale, int place) {
        var fixture = new RoundsFixture(locale);
        open.add(fixture);
        answerAll(fixture);
        fixture.signElsewhere();
        long run = fixture.due;
        fixture.plant
                .roundCorrections()
                .correct(new CorrectAnswer(
                        run, new PointAnswer(fixture.point(0), "160 °F", "Read again"), "Probe was loose"))
                .orThrow();
        var screen = new PointHistoryScreen(
                fixture.plant.inspections(),
                fixture.kit,
                fixture.workbench,
                fixture.views,
                new PointHistoryRoute(fixture.point(place)));
        screen.onShown();
        return fixture.withCards(screen.node());
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
        var screen =
                new InspectionsScreen(fixture.plant, fixture.kit, fixture.workbench, fixture.views, fixture.opener());
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
