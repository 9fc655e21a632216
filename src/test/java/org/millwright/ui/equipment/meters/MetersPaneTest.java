package org.millwright.ui.equipment.meters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.meter.MeterState;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.ViewState;

@FxTest
class MetersPaneTest {

    private MetersFixture fixture;
    private MetersPane pane;

    @BeforeEach
    void show() {
        fixture = new MetersFixture();
        pane = new MetersPane(fixture.kit, fixture.services, ViewState.inMemory(), fixture.notices());
        pane.show(fixture.filler);
        Scenes.show(pane);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aReadingIsRecordedInOneLineAndRefusedWhileItIsTyped() {
        type("value", "1100");
        assertThat(words()).contains("Reading: 1,100 is less than 1,200, read on 1 Mar 2026, 06:00.");
        type("value", "1300");
        assertThat(words()).doesNotContain("less than");
        type("at", "28/2/26");
        assertThat(words()).contains("1,300 is more than 1,200, read later");

        type("at", "10/3/26");
        type("value", "1,290");
        press("Record");

        assertThat(fixture.said).containsExactly("Operating hours: 1,290 h recorded");
        assertThat(fixture.plant.meters().readings(fixture.hours).getFirst().lifeToDate())
                .isEqualByComparingTo("1290");
        assertThat(field("value").getText()).isEmpty();
    }

    @Test
    void theReadingGetsTheKeysAsSoonAsTheMetersAreRead() {
        var tasks = new HeldTasks();
        var slow = new MetersPane(
                KitFixture.with(tasks, fixture.kit), fixture.services, ViewState.inMemory(), fixture.notices());
        Scene scene = Scenes.show(slow);
        slow.show(fixture.filler);
        slow.focusEntry();

        tasks.release();
        Scenes.layOut(scene);

        assertThat(Objects.requireNonNull(scene.getFocusOwner()).getId()).isEqualTo("value");
    }

    @Test
    void aJumpAsksInPlaceAndIsTakenOnAYes() {
        type("value", "9000");
        press("Record");

        assertThat(words()).contains("From 1,200 on 1 Mar 2026, 06:00 that is 855 a day; usual is 10 a day.");
        assertThat(fixture.said).isEmpty();
        press("Yes, it is right");

        assertThat(fixture.said).containsExactly("Operating hours: 9,000 h recorded");
    }

    @Test
    void aReplacementShowsTheLifeToDateBeforeItIsSavedAndAMeterIsAddedInPlace() {
        press("Replace meter…");
        type("value", "1260");
        type("startValue", "40");

        assertThat(words()).contains("Life to date goes from 1,200 to 1,260 h.");
        press("Record the replacement");

        MeterState state = fixture.plant.meters().states(fixture.filler).getFirst();
        assertThat(state.lifeToDate()).isEqualByComparingTo("1260");
        assertThat(Objects.requireNonNull(state.last()).shownAfter()).isEqualByComparingTo("40");

        press("Add meter");
        type("name", "Bottles");
        type("unit", "bottles");
        press("Add meter");

        assertThat(pane.model().selected().orElseThrow().meter().fields().name())
                .isEqualTo("Bottles");
    }

    @Test
    void aRollOverAddsTheSpan() {
        press("Roll over…");
        type("value", "20");

        assertThat(words()).contains("Life to date goes from 1,200 to 10,020 h.");
        press("Record the roll-over");
        press("Yes, it is right");

        assertThat(fixture.plant.meters().states(fixture.filler).getFirst().lifeToDate())
                .isEqualByComparingTo("10020");
    }

    private void type(String name, String text) {
        field(name).setText(text);
    }

    private TextField field(String name) {
        refresh();
        return (TextField) pane.lookup("#" + name);
    }

    private void press(String text) {
        refresh();
        Button button = pane.lookupAll(".button").stream()
                .filter(Node::isVisible)
                .filter(node -> node instanceof Button each && text.equals(each.getText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
        button.fire();
        refresh();
    }

    private String words() {
        refresh();
        var all = new StringBuilder();
        for (Node node : pane.lookupAll(".label")) {
            if (node instanceof Label label && label.isVisible() && label.getText() != null) {
                all.append(label.getText()).append('\n');
            }
        }
        return all.toString();
    }

    private void refresh() {
        pane.applyCss();
        pane.layout();
    }
}
