package org.millwright.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.plant.Plant;
import org.millwright.platform.db.TestStores;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.PastedPicture;

@FxTest
class FilesPaneTest {

    private final Plant plant = Plant.of(TestStores.inMemory());
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        plant.close();
    }

    @Test
    void filesAreAddedLookedAtAndTakenOffByKeys() {
        long pump = plant.equipmentRegister()
                .add(EquipmentFields.of("P-101", "Feed pump", EquipmentKind.MACHINE, null))
                .orThrow();
        var pane = new FilesPane(desk.kit, plant.equipmentFiles(), TestFileDesk.of(plant), desk.views, desk.workbench);
        pane.show(pump, true);
        StackPane whole = desk.withCards(pane);
        Scenes.show(whole);
        assertThat(words(pane)).contains("No files yet");
        assertThat(pane.count().getValue()).isEmpty();

        pane.model().add(new PastedPicture(new WritableImage(30, 20)));
        Scenes.layOut(whole.getScene());
        assertThat(pane.count().getValue()).isEqualTo("1");
        pane.begin();
        pane.table().view().getSelectionModel().select(0);
        Scenes.layOut(whole.getScene());
        assertThat(pane.lookup(".files-preview").isVisible()).isTrue();
        assertThat(pane.lookup("#open-file").isDisabled()).isFalse();

        Scenes.press(pane.table().view(), KeyCode.F2);
        Scenes.layOut(whole.getScene());
        Scenes.find(desk.cards, "#note", TextArea.class).setText("From the camera");
        ((Button) desk.cards.lookupAll(".button").stream()
                        .filter(node -> node instanceof Button button && "Save note".equals(button.getText()))
                        .findFirst()
                        .orElseThrow())
                .fire();
        assertThat(plant.equipmentFiles().of(pump).getFirst().note()).isEqualTo("From the camera");

        pane.table().view().getSelectionModel().select(0);
        Scenes.press(pane.table().view(), KeyCode.DELETE);
        assertThat(plant.equipmentFiles().of(pump)).isEmpty();
        desk.notices.undo();

        pane.show(pump, false);
        Scenes.layOut(whole.getScene());
        pane.table().view().getSelectionModel().select(0);
        Scenes.press(pane.table().view(), KeyCode.DELETE);
        assertThat(plant.equipmentFiles().of(pump)).hasSize(1);
        assertThat(pane.lookup("#remove-file").isVisible()).isFalse();
        assertThat(words(pane)).contains("Settled: its files stay as they are.");
    }

    private static String words(Node pane) {
        var all = new StringBuilder();
        for (Node node : pane.lookupAll(".label")) {
            if (node instanceof Label label && label.isVisible()) {
                all.append(label.getText()).append('\n');
            }
        }
        return all.toString();
    }
}
