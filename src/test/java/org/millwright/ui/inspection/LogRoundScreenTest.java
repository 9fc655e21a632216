package org.millwright.ui.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.inspection.GivenAnswer;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.inspection.RunSheet;
import org.millwright.inspection.Verdict;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.nav.Route.WorkOrderRoute;
import org.millwright.ui.nav.ScreenCommand;
import org.millwright.workorder.WorkOrderRef;

/// A round is walked and signed with keys alone: every key goes to whatever has the focus.
@FxTest
class LogRoundScreenTest {

    private final RoundsFixture fixture = new RoundsFixture();
    private final LogRoundScreen screen = fixture.log();
    private final Scene scene = Scenes.show(fixture.withCards(screen.node()));

    LogRoundScreenTest() {
        screen.focusTarget().orElseThrow().requestFocus();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theFirstPointWaitsForItsNumber() {
        assertThat(focusOwner()).isInstanceOf(TextField.class);
        assertThat(focusOwner().getId()).isEqualTo("reading");
        assertThat(progress()).isEqualTo("0 of 9");
    }

    @Test
    void aRoundThatIsReadBeforeTheWindowIsLaidOutGetsTheKeysToo() {
        Scene fresh = Scenes.show(fixture.withCards(fixture.log().node()));

        assertThat(fresh.getFocusOwner().getId()).isEqualTo("reading");
    }

    @Test
    void enterSavesTheNumberAndGoesOn() {
        write("72");
        press(KeyCode.ENTER);
        write("9,4");
        press(KeyCode.DOWN);

        assertThat(answer(0).answer().verdict()).isEqualTo(Verdict.FLAG);
        assertThat(answer(1).answer().typed()).isEqualTo("9,4");
        assertThat(progress()).isEqualTo("2 of 9");
        assertThat(card()).isEqualTo("Shaft seal dry");
    }

    @Test
    void theFirstAnswerBeginsTheRoundInSightToo() {
        assertThat(texts(".detail-header .chip")).contains("Due");
        write("65");
        press(KeyCode.ENTER);

        assertThat(texts(".detail-header .chip")).contains("In progress").doesNotContain("Due");
    }

    @Test
    void aKeyGivesTheVerdictAndEnterGoesOn() {
        screenGo(2);
        press(KeyCode.P);
        assertThat(card()).isEqualTo("Shaft seal dry");
        press(KeyCode.ENTER);
        press(KeyCode.G);

        assertThat(answer(2).answer().verdict()).isEqualTo(Verdict.PASS);
        assertThat(answer(3).answer().verdict()).isEqualTo(Verdict.FLAG);
        press(KeyCode.DELETE);
        assertThat(sheet().points().get(3).answer()).isNull();
        press(KeyCode.UP);
        assertThat(card()).isEqualTo("Shaft seal dry");
    }

    @Test
    void notApplicableWantsAReason() {
        press(KeyCode.N);
        assertThat(focusOwner().getId()).isEqualTo("note");
        assertThat(texts("#why-not")).containsExactly("Why could it not be checked?");
        press(KeyCode.ENTER);
        assertThat(problem()).isEqualTo("Say why it could not be checked.");

        write("Gauge broken");
        press(KeyCode.ENTER);

        assertThat(answer(0).answer().verdict()).isEqualTo(Verdict.NA);
        assertThat(answer(0).answer().note()).isEqualTo("Gauge broken");
        assertThat(card()).isEqualTo("Discharge pressure");
    }

    @Test
    void aNoteIsSavedWithItsAnswer() {
        screenGo(2);
        press(KeyCode.M);
        write("Bolt missing");
        press(KeyCode.ENTER);
        assertThat(problem()).isEqualTo("A note belongs to an answer: give one first.");
        assertThat(focusOwner()).isInstanceOf(PointCard.class);

        press(KeyCode.F);
        press(KeyCode.ENTER);

        assertThat(answer(2).answer().note()).isEqualTo("Bolt missing");
        assertThat(card()).isEqualTo("Guard in place and tight");
    }

    @Test
    void theLetterThatOpensTheNoteIsNotWrittenIntoIt() {
        screenGo(2);
        hit("F");
        hit("M");
        "LEAK".chars().forEach(letter -> hit(Character.toString(letter)));

        assertThat(focusOwner().getId()).isEqualTo("note");
        assertThat(((TextField) focusOwner()).getText()).isEqualTo("leak");
        press(KeyCode.ENTER);
        hit("N");
        "OFF".chars().forEach(letter -> hit(Character.toString(letter)));
        assertThat(((TextField) focusOwner()).getText()).isEqualTo("off");
    }

    @Test
    void theNoteThatIsThereOpensToBeEdited() {
        screenGo(2);
        press(KeyCode.F);
        press(KeyCode.M);
        write("Bolt missing");
        press(KeyCode.ENTER);
        press(KeyCode.UP);
        hit("M");
        hit("S");
        press(KeyCode.ENTER);

        assertThat(answer(2).answer().note()).isEqualTo("Bolt missings");
    }

    @Test
    void theReviewShowsTheNoteThatWasStillOpen() {
        screenGo(2);
        hit("F");
        hit("M");
        "LEAK".chars().forEach(letter -> hit(Character.toString(letter)));
        sign();

        assertThat(texts(".finding-line .muted")).contains("leak");
    }

    @Test
    void escapeGivesANoteUp() {
        screenGo(2);
        press(KeyCode.F);
        press(KeyCode.M);
        write("Wrong machine");
        press(KeyCode.ESCAPE);
        press(KeyCode.ENTER);

        assertThat(answer(2).answer().note()).isNull();
        assertThat(card()).isEqualTo("Guard in place and tight");
    }

    @Test
    void whatIsNoNumberStaysWhereItWasTyped() {
        write("1.2.3");
        press(KeyCode.ENTER);

        assertThat(problem()).startsWith("\"1.2.3\" is not a number");
        assertThat(card()).startsWith("Bearing temperature");
        press(KeyCode.P);
        assertThat(problem()).startsWith("This point asks for a number");
        assertThat(progress()).isEqualTo("0 of 9");
    }

    @Test
    void theMeaningOfANumberShowsWhileItIsTyped() {
        write("85");

        assertThat(texts(".point-card .chip")).containsExactly("High alarm");
        assertThat(progress()).isEqualTo("0 of 9");
        assertThat(screen.saveGuard().orElseThrow().unsaved().get()).isTrue();
        screen.saveGuard().orElseThrow().revert();
        assertThat(screen.saveGuard().orElseThrow().unsaved().get()).isFalse();
    }

    @Test
    void anEmptyNumberTakesTheAnswerBack() {
        write("72");
        press(KeyCode.ENTER);
        press(KeyCode.UP);
        write("");
        press(KeyCode.ENTER);

        assertThat(sheet().points().getFirst().answer()).isNull();
        assertThat(progress()).isEqualTo("0 of 9");
    }

    @Test
    void pageKeysGoFromStopToStop() {
        press(KeyCode.PAGE_DOWN);
        assertThat(card()).isEqualTo("Vibration, horizontal");
        press(KeyCode.PAGE_DOWN);
        assertThat(card()).isEqualTo("Flue gas temperature");
        press(KeyCode.PAGE_UP);
        assertThat(card()).isEqualTo("Vibration, horizontal");
    }

    @Test
    void signingFilesTheFindingsByMachine() {
        walk("F");
        sign();
        assertThat(texts("#sign")).isEmpty();
        assertThat(button("sign").getText()).isEqualTo("Sign and make 1 work order");
        assertThat(toggles()).contains("Create work order", "Add to...", "Note only", "Add to WO-000001");

        sign();

        assertThat(sheet().run().status()).isEqualTo(RoundRunStatus.SIGNED);
        assertThat(sheet().run().signedBy()).isEqualTo("Max Engineer");
        assertThat(fixture.notices.last()).isEqualTo("Round RD-000013 is signed, 1 work order made, 1 extended.");
        Scenes.layOut(scene);
        Hyperlink order = (Hyperlink) scene.getRoot().lookupAll(".point-row .hyperlink").stream()
                .filter(Node::isVisible)
                .findFirst()
                .orElseThrow();
        order.fire();
        assertThat(fixture.navigator.routeProperty().get()).isInstanceOf(WorkOrderRoute.class);
    }

    @Test
    void aFindingIsSetToANoteWithTheArrowKeys() {
        walk("P");
        sign();
        Scenes.layOut(scene);
        assertThat(focusOwner()).isInstanceOf(ToggleButton.class);
        press(KeyCode.RIGHT);
        Scenes.layOut(scene);
        press(KeyCode.RIGHT);

        assertThat(button("sign").getText()).isEqualTo("Sign");
        sign();

        assertThat(fixture.plant.workOrderQueries().count(ListRequest.ALL)).isEqualTo(1);
    }

    @Test
    void aFindingIsAddedToAnOpenOrderThatIsLookedUp() {
        walk("P");
        sign();
        Scenes.layOut(scene);
        press(KeyCode.RIGHT);
        sign();
        assertThat(texts(".field-problem"))
                .contains("Choose the work order that \"Bearing temperature, drive end\" is added to.");

        EntityPicker order = Scenes.find(scene.getRoot(), ".finding-order", EntityPicker.class);
        order.value(new Picked(fixture.plant.workOrderQueries().ids(ListRequest.ALL)[0], "WO-000001", ""));
        sign();
        assertThat(fixture.notices.last()).isEqualTo("Round RD-000013 is signed, 1 extended.");
        assertThat(answer(0).workOrder()).extracting(WorkOrderRef::number).isEqualTo("WO-000001");
    }

    @Test
    void theOpenOrdersOfTheMachineAreOfferedAtOnce() {
        String order = fixture.orderOnPump();
        walk("P");
        sign();
        Scenes.layOut(scene);
        press(KeyCode.RIGHT);
        assertThat(focusOwner()).isInstanceOf(ToggleButton.class);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        EntityPicker picker = Scenes.find(scene.getRoot(), ".finding-order", EntityPicker.class);
        assertThat(focusOwner()).isSameAs(picker.input());
        assertThat(Objects.requireNonNull(picker.value()).tag()).isEqualTo(order);
    }

    @Test
    void whatIsSignedIsCorrectedBesideTheRecord() {
        walk("P");
        sign();
        sign();
        Scenes.layOut(scene);
        Button correct = Scenes.find(scene.getRoot(), ".signed-point .correct", Button.class);
        assertThat(correct.getAccessibleText()).isEqualTo("Correct Bearing temperature, drive end");
        correct.fire();
        Scenes.layOut(scene);
        assertThat(fixture.cards.lookupAll(".form-pane .muted"))
                .extracting(node -> ((Label) node).getText())
                .containsExactly(
                        "On record: 82 \u00b0C \u00b7 High alarm",
                        "A number is in \u00b0C, unless another unit stands behind it.");
        Scenes.find(fixture.cards, "#typed", TextField.class).setText("62");
        Scenes.find(fixture.cards, "#reason", TextField.class).setText("Read from the other gauge");
        Scenes.find(fixture.cards, ".accent", Button.class).fire();
        Scenes.layOut(scene);

        assertThat(texts(".correction .strong")).containsExactly("Corrected: 62 °C");
        assertThat(texts(".correction .muted"))
                .singleElement()
                .asString()
                .startsWith("Read from the other gauge (Max Engineer");
        assertThat(answer(0).answer().typed()).isEqualTo("82");
    }

    @Test
    void anUnfinishedRoundAsksToBePartial() {
        write("65");
        press(KeyCode.ENTER);
        sign();
        sign();
        assertThat(sheet().run().status()).isEqualTo(RoundRunStatus.IN_PROGRESS);
        assertThat(texts(".field-problem"))
                .anyMatch(text -> text.startsWith("8 points are not done, first: P-101 Discharge pressure."));
        assertThat(texts(".sign-column > .label"))
                .anyMatch(text -> text.contains("P-101 Discharge pressure, P-101 Shaft seal dry"));

        Scenes.find(scene.getRoot(), "#partial", CheckBox.class).fire();
        sign();

        assertThat(sheet().run().partial()).isTrue();
    }

    @Test
    void escapeGoesBackFromTheSignature() {
        write("65");
        press(KeyCode.ENTER);
        sign();
        press(KeyCode.ESCAPE);

        assertThat(card()).isEqualTo("Discharge pressure");
        assertThat(focusOwner().getId()).isEqualTo("reading");
    }

    @Test
    void aRoundIsSkippedForAReason() {
        Scenes.find(scene.getRoot(), "#to-skip", Button.class).fire();
        Scenes.layOut(scene);
        Scenes.find(fixture.cards, "#reason", TextField.class).setText("Line was down");
        Scenes.find(fixture.cards, ".accent", Button.class).fire();

        assertThat(sheet().skipReason()).isEqualTo("Line was down");
        assertThat(screen.commands().getFirst().enabled().get()).isFalse();
    }

    @Test
    void aRoundSignedElsewhereTakesNothingMore() {
        fixture.answer(0, "65", null);
        fixture.signElsewhere();
        write("70");
        press(KeyCode.ENTER);

        assertThat(fixture.notices.last()).isEqualTo("This round is signed and frozen.");
    }

    /// Everything passes but the drive end's bearing, which is hot, and the belt as told.
    private void walk(String belt) {
        List<String> answers = List.of("82", "9.4", "P", "P", "2.3", "P", belt, "193", "P");
        for (String answer : answers) {
            if (answer.length() == 1) {
                press(KeyCode.valueOf(answer));
            } else {
                write(answer);
            }
            press(KeyCode.ENTER);
        }
        assertThat(progress()).isEqualTo("9 of 9");
    }

    private void sign() {
        ScreenCommand sign = screen.commands().getFirst();
        assertThat(sign.enabled().get()).isTrue();
        sign.action().run();
        Scenes.layOut(scene);
    }

    private void screenGo(int index) {
        for (int i = 0; i < index; i++) {
            press(KeyCode.DOWN);
        }
    }

    private void press(KeyCode code) {
        Event.fireEvent(focusOwner(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Scenes.layOut(scene);
    }

    /// A key as the window gives it: pressed, and its letter to whatever has the focus then.
    private void hit(String key) {
        press(KeyCode.getKeyCode(key));
        Scenes.type(focusOwner(), key.toLowerCase(Locale.ROOT));
        Scenes.layOut(scene);
    }

    private void write(String text) {
        ((TextField) focusOwner()).setText(text);
    }

    private Node focusOwner() {
        return Objects.requireNonNull(scene.getFocusOwner());
    }

    private String card() {
        return Scenes.find(scene.getRoot(), ".point-card .section-title", Label.class)
                .getText();
    }

    private String problem() {
        return Scenes.find(scene.getRoot(), ".point-card > .field-problem", Label.class)
                .getText();
    }

    private String progress() {
        return Scenes.find(scene.getRoot(), ".run-progress .muted", Label.class).getText();
    }

    private Button button(String id) {
        return Scenes.find(scene.getRoot(), "#" + id, Button.class);
    }

    private List<String> texts(String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(node -> node instanceof Label && node.isVisible())
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private List<String> toggles() {
        return scene.getRoot().lookupAll(".segments .toggle-button").stream()
                .map(node -> ((ToggleButton) node).getText())
                .toList();
    }

    private RunSheet sheet() {
        return fixture.plant.inspections().sheet(fixture.due).orElseThrow();
    }

    private GivenAnswer answer(int place) {
        return Objects.requireNonNull(sheet().points().get(place).answer());
    }
}
