package org.millwright.ui.equipment;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.Scenes;
import org.millwright.ui.files.FilesFixture;

/// Draws the equipment screen: the tree and the list, and each tab.
@FxTest
class EquipmentGalleryTest {

    private static Parent stage(Messages messages, Consumer<EquipmentScreen> prepare) {
        var fixture = new EquipmentFixture(messages, null).withPlant();
        EquipmentScreen screen = fixture.open(fixture.filler);
        Scenes.show(fixture.shell.node());
        prepare.accept(screen);
        fixture.shell.node().getScene().setRoot(new StackPane());
        return fixture.shell.node();
    }

    @Test
    void theTreeAndTheTabs() {
        Gallery.draw("equipment-tree", () -> stage(Scenes.ENGLISH, screen -> {}));
        Gallery.draw(
                "equipment-history",
                () -> stage(Scenes.ENGLISH, screen -> screen.pane().tabs().choose("history")));
        Gallery.draw(
                "equipment-work",
                () -> stage(Scenes.ENGLISH, screen -> screen.pane().tabs().choose("work")));
        Gallery.draw(
                "equipment-costs",
                () -> stage(Scenes.GERMAN, screen -> screen.pane().tabs().choose("costs")));
    }

    @Test
    void theMeters() {
        Gallery.draw("equipment-meters", () -> meters(Scenes.ENGLISH, pane -> {}));
        Gallery.draw("equipment-meters-replace", () -> meters(Scenes.GERMAN, pane -> press(pane, "meters.replace")));
    }

    @Test
    void theFiles() {
        Gallery.draw("equipment-files", () -> files(Scenes.ENGLISH, true));
        Gallery.draw("equipment-files-none", () -> files(Scenes.GERMAN, false));
    }

    private static Parent files(Messages messages, boolean any) {
        var fixture = new EquipmentFixture(messages, null).withPlant();
        if (any) {
            FilesFixture.fill(fixture.plant.equipmentFiles(), fixture.filler);
        }
        EquipmentScreen screen = fixture.open(fixture.filler);
        screen.pane().tabs().choose("files");
        Scenes.show(fixture.shell.node());
        if (screen.pane().lookup(".files-pane .table-view") instanceof TableView<?> table) {
            table.getSelectionModel().select(0);
        }
        fixture.shell.node().getScene().setRoot(new StackPane());
        return fixture.shell.node();
    }

    private static Parent meters(Messages messages, Consumer<Parent> prepare) {
        var fixture = new EquipmentFixture(messages, null).withPlant().withMeters();
        EquipmentScreen screen = fixture.open(fixture.filler);
        Scenes.show(fixture.shell.node());
        screen.pane().tabs().choose("meters");
        prepare.accept(fixture.shell.node());
        fixture.shell.node().getScene().setRoot(new StackPane());
        return fixture.shell.node();
    }

    private static void press(Parent root, String key) {
        root.applyCss();
        root.layout();
        String text = Scenes.GERMAN.text(key);
        root.lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && text.equals(button.getText()))
                .forEach(node -> ((Button) node).fire());
    }

    @Test
    void theCheckPoints() {
        Gallery.draw("equipment-points", () -> {
            var fixture = new EquipmentFixture(Scenes.ENGLISH, null).withPlant();
            fixture.withRound();
            EquipmentScreen screen = fixture.open(fixture.filler);
            screen.pane().tabs().choose("points");
            return fixture.shell.node();
        });
    }

    @Test
    void theListAndANewMachine() {
        Gallery.draw("equipment-list", () -> stage(Scenes.GERMAN, screen -> command(screen, "equipment.view.toggle")));
        Gallery.draw("equipment-new", () -> stage(Scenes.ENGLISH, screen -> command(screen, "equipment.add-below")));
    }

    @Test
    void aPlantWithoutEquipment() {
        Gallery.draw("equipment-empty", () -> {
            var fixture = new EquipmentFixture();
            fixture.open();
            return fixture.shell.node();
        });
    }

    private static void command(EquipmentScreen screen, String key) {
        screen.commands().stream()
                .filter(command -> command.label().key().equals(key))
                .forEach(command -> command.action().run());
    }
}
