package org.millwright.ui.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.millwright.equipment.EquipmentKind;
import org.millwright.kernel.ListRequest;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.nav.Route.ImportRoute;
import org.millwright.ui.nav.ScreenCommand;

@FxTest
class EquipmentScreenTest {

    @TempDir
    Path folder;

    private EquipmentFixture fixture;
    private EquipmentScreen screen;

    @BeforeEach
    void open() {
        fixture = new EquipmentFixture(Scenes.ENGLISH, folder.resolve("out.xlsx")).withPlant();
        screen = fixture.open();
        Scenes.show(fixture.shell.node());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private void press(String key) {
        screen.commands().stream()
                .filter(command -> command.label().key().equals(key))
                .findFirst()
                .map(ScreenCommand::action)
                .orElseThrow()
                .run();
        Scenes.layOut(fixture.shell.node().getScene());
    }

    private TextField field(String name) {
        return Scenes.find(screen.pane(), "#" + name, TextField.class);
    }

    private void select(long id) {
        screen.model().show(id, detail -> {});
        screen.tree().tree().reveal(EquipmentModel.way(screen.model().known().orElseThrow()));
        Scenes.layOut(fixture.shell.node().getScene());
    }

    @Test
    void theDetailShowsWhatIsSelectedInTheTree() {
        MachineTree tree = screen.tree().tree();
        tree.reveal(List.of(fixture.site));
        tree.getSelectionModel().select(0);
        screen.model().showNothing();
        tree.getSelectionModel().clearSelection();

        tree.getSelectionModel().select(0);

        assertThat(screen.model().known().orElseThrow().fields().tag()).isEqualTo("RIV");
    }

    @Test
    void aFieldIsEditedInPlace() {
        select(fixture.valve);
        field("name").setText("Filling valve 1, rebuilt");

        screen.pane().guard().save(saved -> assertThat(saved).isTrue());

        assertThat(fixture.plant
                        .equipment()
                        .detail(fixture.valve)
                        .orElseThrow()
                        .fields()
                        .name())
                .isEqualTo("Filling valve 1, rebuilt");
        assertThat(screen.pane().guard().unsaved().get()).isFalse();
    }

    @Test
    void aRefusalStandsAtItsField() {
        select(fixture.valve);
        field("tag").setText("L2");

        screen.pane().guard().save(saved -> assertThat(saved).isFalse());

        assertThat(screen.pane().lookupAll(".field-problem").stream()
                        .filter(Node::isVisible)
                        .map(label -> ((Label) label).getText()))
                .containsExactly("The tag L2 belongs to another piece of equipment already.");
    }

    @Test
    void aNewMachineIsAddedBelowTheSelectedOne() {
        select(fixture.line);
        press("equipment.add-below");
        field("tag").setText("L2-CON-01");
        field("name").setText("Conveyor");

        screen.pane().guard().save(saved -> assertThat(saved).isTrue());

        var added = screen.model().known().orElseThrow();
        assertThat(added.fields().tag()).isEqualTo("L2-CON-01");
        assertThat(added.fields().kind()).isEqualTo(EquipmentKind.MACHINE);
        assertThat(added.fields().parentId()).isEqualTo(fixture.line);
        assertThat(screen.tree().tree().selectedId()).isEqualTo(added.id());
    }

    @Test
    void givingUpANewOneGoesBackToWhereItWasToStand() {
        select(fixture.line);
        press("equipment.add-below");
        field("tag").setText("X");

        Scenes.find(screen.pane(), ".detail-header .button", Button.class).fire();

        assertThat(screen.model().known().orElseThrow().id()).isEqualTo(fixture.line);
        assertThat(screen.pane().guard().unsaved().get()).isFalse();
    }

    @Test
    void escapeGivesUpANewOne() {
        select(fixture.line);
        press("equipment.add-below");

        Scenes.press(field("tag"), "Esc");

        assertThat(screen.model().known().orElseThrow().id()).isEqualTo(fixture.line);
    }

    @Test
    void escapeAsksWhenSomethingWasTyped() {
        select(fixture.line);
        press("equipment.add-below");
        field("tag").setText("X");

        Scenes.press(field("tag"), "Esc");

        assertThat(field("tag").getText()).isEqualTo("X");
        assertThat(Scenes.find(fixture.shell.node(), ".overlay-card", Node.class)
                        .isVisible())
                .isTrue();
    }

    @Test
    void unsavedEditsAreNotLostByLookingElsewhere() {
        select(fixture.valve);
        field("name").setText("Half typed");

        screen.tree().tree().getSelectionModel().select(0);

        assertThat(screen.model().known().orElseThrow().id()).isEqualTo(fixture.valve);
        assertThat(screen.tree().tree().selectedId()).isEqualTo(fixture.valve);
        assertThat(field("name").getText()).isEqualTo("Half typed");
    }

    @Test
    void retiringAsksAndTellsHowManyStandBelow() {
        select(fixture.filler);
        press("equipment.retire");

        assertThat(fixture.cards.lookupAll(".label").stream().map(label -> ((Label) label).getText()))
                .anyMatch(text -> text.contains("the 3 pieces below it"));
        Scenes.find(fixture.cards, ".danger", Button.class).fire();

        assertThat(fixture.plant.equipment().detail(fixture.valve).orElseThrow().retiredOn())
                .isNotNull();
        assertThat(screen.model().known().orElseThrow().fields().status().isRetired())
                .isTrue();
    }

    @Test
    void editsAreSavedBeforeRetiring() {
        select(fixture.valve);
        field("name").setText("Filling valve 1, scrapped");
        press("equipment.retire");
        Scenes.find(fixture.cards, ".danger", Button.class).fire();

        var valve = fixture.plant.equipment().detail(fixture.valve).orElseThrow();
        assertThat(valve.fields().name()).isEqualTo("Filling valve 1, scrapped");
        assertThat(valve.retiredOn()).isNotNull();
        assertThat(screen.pane().guard().unsaved().get()).isFalse();
    }

    @Test
    void revertingShowsWhatSomebodyElseHasStored() {
        select(fixture.valve);
        field("name").setText("Half typed");
        fixture.plant
                .equipmentRegister()
                .retire(fixture.filler, version(fixture.filler))
                .orThrow();
        screen.pane().guard().save(saved -> assertThat(saved).isFalse());

        screen.pane().guard().revert();

        assertThat(screen.model().known().orElseThrow().fields().status().isRetired())
                .isTrue();
        field("maker").setText("Sold");
        screen.pane().guard().save(saved -> assertThat(saved).isTrue());
    }

    private int version(long id) {
        return fixture.plant.equipment().detail(id).orElseThrow().version();
    }

    @Test
    void theListShowsWhatIsInUseUntilToldOtherwise() {
        press("equipment.view.toggle");
        int all = fixture.plant.equipment().count(ListRequest.ALL);

        assertThat(screen.list().table().countProperty().get()).isEqualTo(all - 1);
        assertThat(fixture.views.get("equipment-view")).isEqualTo("list");
    }

    @Test
    void theTabsShowPastWorkAndCosts() {
        select(fixture.filler);

        screen.pane().tabs().choose("history");
        Scenes.layOut(fixture.shell.node().getScene());
        assertThat(texts(".history .details"))
                .anyMatch(text -> text.contains("Name: Filler \u2192 Filler, 80 valves"))
                .anyMatch(text -> text.contains("Cost centre: \u2013 \u2192 4711 Filling"))
                .anyMatch(text -> text.contains("Installed on: \u2013 \u2192 12 Mar 2019"));

        screen.pane().tabs().choose("costs");
        Scenes.layOut(fixture.shell.node().getScene());
        assertThat(texts(".cost-table .label")).contains("4,200.50", "Contract");

        screen.pane().tabs().choose("work");
        Scenes.layOut(fixture.shell.node().getScene());
        assertThat(texts(".virtual-table .table-cell")).contains("Replace bowl seal");
    }

    private List<String> texts(String selector) {
        return screen.pane().lookupAll(selector).stream()
                .filter(Labeled.class::isInstance)
                .map(node -> Objects.requireNonNullElse(((Labeled) node).getText(), ""))
                .toList();
    }

    @Test
    void theExportIsWrittenAndTheImportOpened() {
        press("equipment.export");
        assertThat(folder.resolve("out.xlsx")).exists();

        press("equipment.import");
        assertThat(fixture.shell.workbench().navigator().routeProperty().get()).isEqualTo(new ImportRoute("equipment"));
    }
}
