package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCentre;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class ListWithFormTest {

    private final SettingsFixture fixture = new SettingsFixture().atWork();

    @BeforeEach
    void firstWithEdits() {
        Scenes.show(fixture.on(SettingsPart.COST_CENTRES));
        table().getSelectionModel().clearAndSelect(0);
        fixture.type("name", "Filling line");
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void aPressOnAnotherRowAsksAndThenGoesThere() {
        pressRow(2);
        assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(0);

        answer("Save");

        assertThat(fixture.centres.all()).extracting(CostCentre::name).contains("Filling line");
        assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(2);
        assertThat(fixture.texts()).contains("5000 Energy and utilities");
    }

    @Test
    void discardedEditsAreGone() {
        pressRow(1);
        answer("Discard");
        pressRow(0);

        assertThat(fixture.centres.all()).extracting(CostCentre::name).contains("Filling");
        assertThat(fixture.screen.saveGuard().orElseThrow().unsaved().get()).isFalse();
    }

    @Test
    void theArrowsAskToo() {
        Scenes.press(table(), KeyCode.DOWN);

        assertThat(SettingsFixture.all(fixture.shell.node(), Label.class))
                .extracting(Label::getText)
                .contains("Save your changes first?");
        assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(0);
    }

    private void answer(String text) {
        SettingsFixture.all(fixture.shell.node(), Button.class).stream()
                .filter(button -> text.equals(button.getText()) && button.getParent() != null)
                .reduce((first, last) -> last)
                .orElseThrow()
                .fire();
    }

    private void pressRow(int index) {
        TableRow<?> row = SettingsFixture.all(table(), TableRow.class).stream()
                .filter(one -> one.getIndex() == index && !one.isEmpty())
                .findFirst()
                .orElseThrow();
        Event.fireEvent(
                row,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        5,
                        5,
                        5,
                        5,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(row, 5, 5)));
    }

    private TableView<?> table() {
        return Scenes.find(fixture.screen.node(), ".table-view", TableView.class);
    }
}
