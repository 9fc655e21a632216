package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.cost.CostCentre;
import org.millwright.stock.Storeroom;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.SaveGuard;

@FxTest
class CodedSectionTest {

    private final SettingsFixture fixture = new SettingsFixture();

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theFirstStoreroomIsMadeFromTheEmptyList() {
        Scenes.show(fixture.on(SettingsPart.STOREROOMS));
        fixture.fire("create");
        fixture.type("code", "MAIN");
        fixture.type("name", "Main store");
        fixture.press("Save");

        assertThat(fixture.storerooms.all()).extracting(Storeroom::label).containsExactly("MAIN Main store");
        assertThat(fixture.texts()).contains("MAIN Main store");
    }

    @Test
    void aCostCentreIsRenamedTwice() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.COST_CENTRES));
        choose(1);
        fixture.type("name", "Packing");
        fixture.press("Save");
        fixture.type("name", "Packing hall");
        fixture.press("Save");

        assertThat(fixture.centres.all())
                .extracting(CostCentre::label)
                .containsExactly("4711 Filling", "4720 Packing hall", "5000 Energy and utilities");
    }

    @Test
    void whatAnotherChangedMeanwhileIsBroughtTogether() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.COST_CENTRES));
        choose(1);
        fixture.centres
                .change(fixture.centres.all().get(1).id(), 1, "4721", "Packing")
                .orThrow();
        fixture.type("name", "Packing hall");
        fixture.press("Save");
        fixture.choose("Packing hall");

        assertThat(fixture.centres.all()).extracting(CostCentre::label).contains("4721 Packing hall");
    }

    @Test
    void anEmptyNewOneSaysWhatIsMissingAndEscapeGivesItUp() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.COST_CENTRES));
        fixture.fire("create");
        TextField code = Scenes.find(fixture.screen.node(), "#code.text-field", TextField.class);

        Scenes.press(code, "Shortcut+S");
        assertThat(fixture.texts()).contains("This is needed.");

        Scenes.press(code, "Esc");
        assertThat(fixture.screen.node().lookup("#code.text-field")).isNull();
    }

    @Test
    void aNewOneIsSelectedInTheList() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.COST_CENTRES));
        fixture.fire("create");
        fixture.type("code", "4715");
        fixture.type("name", "Rinsing");
        fixture.press("Save");

        assertThat(table().getSelectionModel().getSelectedIndices()).containsExactly(1);
        assertThat(fixture.texts()).contains("4715 Rinsing");
    }

    @Test
    void aCodeThatExistsIsRefusedAtItsField() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.COST_CENTRES));
        fixture.fire("create");
        fixture.type("code", "4711");
        fixture.type("name", "Again");
        fixture.press("Save");

        assertThat(fixture.texts()).contains("There is a cost centre 4711 already.");
        assertThat(fixture.centres.all()).hasSize(3);
    }

    @Test
    void editsOnTwoPartsAreSavedTogether() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.COST_CENTRES));
        choose(0);
        fixture.type("name", "Filling line");
        fixture.screen.choose(SettingsPart.STOREROOMS);
        Scenes.layOut(fixture.shell.node().getScene());
        choose(0);
        fixture.type("name", "Central store");

        SaveGuard guard = fixture.screen.saveGuard().orElseThrow();
        assertThat(guard.unsaved().get()).isTrue();
        guard.save(saved -> assertThat(saved).isTrue());

        assertThat(fixture.centres.all()).extracting(CostCentre::name).contains("Filling line");
        assertThat(fixture.storerooms.all()).extracting(Storeroom::name).contains("Central store");
    }

    @Test
    void newAsksBeforeEditsAreLost() {
        fixture.atWork();
        Scenes.show(fixture.on(SettingsPart.COST_CENTRES));
        choose(0);
        fixture.type("name", "Filling line");
        fixture.fire("create");

        assertThat(SettingsFixture.all(fixture.shell.node(), Label.class))
                .extracting(Label::getText)
                .contains("Save your changes first?");
        assertThat(fixture.texts()).contains("4711 Filling");
    }

    private TableView<?> table() {
        return Scenes.find(fixture.screen.node(), ".table-view", TableView.class);
    }

    private void choose(int row) {
        table().getSelectionModel().clearAndSelect(row);
    }
}
