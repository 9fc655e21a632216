package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.attachment.AttachmentKind;
import org.millwright.attachment.AttachmentRow;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.CheckPointKind;
import org.millwright.inspection.Choices;
import org.millwright.inspection.Limits;
import org.millwright.inspection.Question;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.SheetPoint;
import org.millwright.inspection.Verdict;
import org.millwright.platform.db.TestStores;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.TestFiles;
import org.millwright.ui.nav.Route.LogRoundRoute;

/// Choices, texts, photos and other units, by keys alone.
@FxTest
class LogKindsTest {

    @TempDir
    private static Path folder;

    private final RoundsFixture fixture =
            new RoundsFixture(Locale.UK, new DirectTasks(), new TestFiles(folder.resolve("gauge.png")));
    private long run;
    private Scene scene;

    @BeforeEach
    void walk() throws IOException {
        ImageIO.write(
                new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("gauge.png").toFile());
        var oil = new Question(CheckPointKind.CHOICE, null, Limits.NONE, Choices.read("Clear = P\nCloudy = G"));
        long round = fixture.plant
                .roundRegister()
                .add(new RoundFields(
                        "K-1",
                        "Kinds",
                        fixture.house,
                        true,
                        List.of(
                                point("Oil", oil),
                                point("Remarks", new Question(CheckPointKind.TEXT, null, Limits.NONE, Choices.NONE)),
                                point("Gauge", new Question(CheckPointKind.PHOTO, null, Limits.NONE, Choices.NONE)),
                                RoundsFixture.number("Bearing", fixture.pump, "°C", null, null, "70", "80"))))
                .orThrow();
        run = fixture.plant
                .roundRuns()
                .create(round, RoundsFixture.TODAY)
                .orThrow()
                .id();
        open(new LogRoundRoute(run));
    }

    private void open(LogRoundRoute route) {
        LogRoundScreen screen = fixture.log(route);
        scene = Scenes.show(fixture.withCards(screen.node()));
        screen.focusTarget().orElseThrow().requestFocus();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aDigitChoosesAndEnterGoesOn() {
        press(KeyCode.DIGIT2);
        assertThat(answer(0).verdict()).isEqualTo(Verdict.FLAG);
        assertThat(answer(0).typed()).isEqualTo("Cloudy");
        press(KeyCode.NUMPAD1);
        assertThat(answer(0).typed()).isEqualTo("Clear");
        press(KeyCode.DIGIT9);
        press(KeyCode.DIGIT0);
        press(KeyCode.P);
        assertThat(problem()).startsWith("Choose with the digits 1 to 2");
        press(KeyCode.ENTER);
        assertThat(focus().getId()).isEqualTo("text");
    }

    @Test
    void lettersAreTextUntilEscapeGivesThemBackToTheKeys() {
        press(KeyCode.DOWN);
        ((TextField) focus()).setText("Floor is wet");
        press(KeyCode.F);
        assertThat(point(1).answer()).isNull();
        press(KeyCode.ESCAPE);
        press(KeyCode.G);
        press(KeyCode.ENTER);
        assertThat(answer(1).verdict()).isEqualTo(Verdict.FLAG);
        assertThat(answer(1).typed()).isEqualTo("Floor is wet");
        press(KeyCode.UP);
        ((TextField) focus()).setText("Floor is dry");
        press(KeyCode.ENTER);
        assertThat(answer(1).verdict()).isEqualTo(Verdict.FLAG);
    }

    @Test
    void aPhotoIsAddedByAKeyAndIsTheAnswer() {
        open(new LogRoundRoute(run, point(2).checkPointId()));
        press(KeyCode.P);
        assertThat(problem()).startsWith("This point asks for a photo.");
        press(KeyCode.A);
        assertThat(answer(2).verdict()).isEqualTo(Verdict.RECORDED);
        press(KeyCode.P);
        assertThat(answer(2).verdict()).isEqualTo(Verdict.PASS);
        Node photo = Scenes.find(scene.getRoot(), ".photos .photo", Node.class);
        assertThat(photo.getAccessibleText()).isEqualTo("Open gauge.png");

        ((javafx.scene.control.Button) photo).fire();
        assertThat(fixture.viewed)
                .singleElement()
                .satisfies(file -> assertThat(file.getFileName()).asString().matches("attachment-[0-9]+\\.png"));
        Event.fireEvent(photo, key(KeyCode.DELETE, false));
        Scenes.layOut(scene);
        assertThat(point(2).photos()).isEmpty();
        assertThat(point(2).answer()).isNull();
    }

    @Test
    void aPictureIsPastedFromTheClipboard() {
        var content = new ClipboardContent();
        content.putImage(new WritableImage(30, 20));
        Clipboard.getSystemClipboard().setContent(content);

        Event.fireEvent(focus(), key(KeyCode.V, true));
        Scenes.layOut(scene);

        assertThat(point(0).photos())
                .singleElement()
                .satisfies(photo -> assertThat(photo.name()).isEqualTo("Pasted picture.png"));
        assertThat(point(0).answer()).isNull();
    }

    @Test
    void aReadingIsTypedInAnotherUnit() {
        open(new LogRoundRoute(run, point(3).checkPointId()));
        press(KeyCode.U);
        ((TextField) focus()).setText("185");
        assertThat(texts(".point-card .measured .unit")).containsExactly("°F");
        assertThat(texts(".point-card .caption")).contains("= 85 °C");
        press(KeyCode.ENTER);

        assertThat(answer(3).reading()).isEqualByComparingTo("85");
        assertThat(answer(3).typed()).isEqualTo("185 °F");
        assertThat(answer(3).verdict()).isEqualTo(Verdict.FAIL);
    }

    /// The program went away in the middle of a word; the next one takes it up.
    @Test
    void whatWasTypedAndNotEnteredIsThereAfterACrash() {
        press(KeyCode.DIGIT2);
        press(KeyCode.DOWN);
        ((TextField) focus()).setText("Floor is w");

        open(new LogRoundRoute(run));

        assertThat(answer(0).typed()).isEqualTo("Cloudy");
        assertThat(((TextField) focus()).getText()).isEqualTo("Floor is w");
        assertThat(point(1).answer()).isNull();
        press(KeyCode.ENTER);
        assertThat(answer(1).typed()).isEqualTo("Floor is w");
        open(new LogRoundRoute(run));
        assertThat(Scenes.find(scene.getRoot(), ".point-card .section-title", Label.class)
                        .getText())
                .isEqualTo("Gauge");
    }

    @Test
    void theUnitThatWasTypedInIsTakenUpToo() {
        open(new LogRoundRoute(run, point(3).checkPointId()));
        press(KeyCode.U);
        ((TextField) focus()).setText("185");

        open(new LogRoundRoute(run));

        assertThat(((TextField) focus()).getText()).isEqualTo("185");
        assertThat(texts(".point-card .measured .unit")).containsExactly("°F");
    }

    /// A photo that was long on its way comes to another point; then the program goes away, or the typing is given up.
    @Test
    void whatIsTypedIsKeptThoughAnotherPointChangesAndGoneWhenGivenUp() {
        var kept = new KeptEntry(fixture.views);
        var model = new LogRoundModel(fixture.kit, fixture.services(), fixture.notices, run, OptionalLong.empty());
        model.load();
        model.go(1);
        model.type("Floor is w");
        var photo =
                new AttachmentRow(1, 1, null, "gauge.png", null, AttachmentKind.PNG, 1, TestStores.NOW, "Max Engineer");

        model.answers().added(point(2).checkPointId(), photo);
        assertThat(kept.of(run).orElseThrow().typed()).isEqualTo("Floor is w");

        model.revert();
        assertThat(kept.of(run)).isEmpty();
    }

    private CheckPointFields point(String name, Question question) {
        return new CheckPointFields(null, name, fixture.pump, question, null, true);
    }

    private SheetPoint point(int place) {
        return fixture.plant.inspections().sheet(run).orElseThrow().points().get(place);
    }

    private org.millwright.inspection.Answer answer(int place) {
        return Objects.requireNonNull(point(place).answer()).answer();
    }

    private Node focus() {
        return Objects.requireNonNull(scene.getFocusOwner());
    }

    private void press(KeyCode code) {
        Event.fireEvent(focus(), key(code, false));
        Scenes.layOut(scene);
    }

    private static KeyEvent key(KeyCode code, boolean shortcut) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
    }

    private String problem() {
        return Scenes.find(scene.getRoot(), ".point-card > .field-problem", Label.class)
                .getText();
    }

    private List<String> texts(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(node -> node instanceof Label && node.isVisible())
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
