package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.form.Picked;

@FxTest
class ClassQuestionTest {

    private final PlansFixture plans = new PlansFixture();
    private final List<Picked> chosen = new ArrayList<>();

    ClassQuestionTest() {
        Scenes.show(plans.desk.cards);
    }

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void theMachinesOfAClassThatAreInServiceAreCountedAndChosen() {
        long fan = fan("FN-01");
        fan("FN-02");
        plans.plant.equipmentRegister().retire(fan, 1).orThrow();
        ask();

        classes().setValue("Fan");
        assertThat(texts()).contains("One machine of this class is in service.");
        Scenes.find(plans.desk.cards, ".accent", Button.class).fire();

        assertThat(chosen).extracting(Picked::tag).containsExactly("FN-02");
    }

    @Test
    void withoutAClassNothingIsAdded() {
        ask();
        assertThat(texts()).contains("No machine has a class yet.");

        Scenes.find(plans.desk.cards, ".accent", Button.class).fire();

        assertThat(texts()).contains("This is needed.");
        assertThat(chosen).isEmpty();
    }

    private void ask() {
        new ClassQuestion(plans.desk.kit, plans.model, chosen::addAll).open();
    }

    private long fan(String tag) {
        return plans.plant
                .equipmentRegister()
                .add(new EquipmentFields(
                        tag,
                        "Fan",
                        EquipmentKind.MACHINE,
                        "Fan",
                        plans.house,
                        null,
                        EquipmentStatus.IN_SERVICE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null))
                .orThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> classes() {
        return Scenes.find(plans.desk.cards, "#class", ComboBox.class);
    }

    private List<String> texts() {
        Scenes.layOut(plans.desk.cards.getScene());
        return plans.desk.cards.lookupAll(".label").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
