package org.millwright.ui.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.workorder.ServiceNeed;

@FxTest
class ServicesEntryTest {

    private final ServicesEntry entry = new ServicesEntry(KitFixture.kit());

    @BeforeEach
    void threeServices() {
        Scenes.show(new StackPane(entry));
        entry.value(List.of(service("Crane"), service("Laboratory"), service("Welder")));
        Scenes.layOut(entry.getScene());
    }

    @Test
    void aLineIsMovedByKeysAsATaskIs() {
        Node crane = entry.lookup("#service-name");

        Scenes.press(crane, "Alt+Down");
        assertThat(names()).containsExactly("Laboratory", "Crane", "Welder");
        Scenes.press(crane, "Alt+Down");
        Scenes.press(crane, "Alt+Down");
        assertThat(names()).containsExactly("Laboratory", "Welder", "Crane");
        Scenes.press(crane, "Alt+Up");

        assertThat(names()).containsExactly("Laboratory", "Crane", "Welder");
        List<String> shown = new ArrayList<>();
        entry.lookupAll("#service-name").forEach(field -> shown.add(((TextField) field).getText()));
        assertThat(shown).as("as it is shown").isEqualTo(names());
    }

    @Test
    void insertAddsALineButWithAModifierItIsTheFields() {
        Node crane = entry.lookup("#service-name");
        List<KeyCode> arrived = new ArrayList<>();
        crane.addEventHandler(KeyEvent.KEY_PRESSED, press -> arrived.add(press.getCode()));

        Scenes.press(crane, "Shift+Insert");
        Scenes.press(crane, "Ctrl+Insert");
        assertThat(arrived).containsExactly(KeyCode.INSERT, KeyCode.INSERT);
        assertThat(entry.lookupAll("#service-name")).hasSize(3);

        Scenes.press(crane, "Insert");
        assertThat(arrived).hasSize(2);
        assertThat(entry.lookupAll("#service-name")).hasSize(4);
    }

    @Test
    void aLineGoesAlongWithTheMouseThatHoldsItsGrip() {
        List<Node> grips = List.copyOf(entry.lookupAll(".grip"));

        drag(grips.getFirst(), grips.getLast());
        assertThat(names()).containsExactly("Laboratory", "Welder", "Crane");
        Scenes.layOut(entry.getScene());
        drag(grips.getFirst(), grips.get(1));

        assertThat(names()).containsExactly("Crane", "Laboratory", "Welder");
    }

    private static ServiceNeed service(String name) {
        return new ServiceNeed(name, null);
    }

    private List<String> names() {
        return entry.value().stream().map(ServiceNeed::name).toList();
    }

    private static void drag(Node grip, Node to) {
        Bounds place = to.localToScene(to.getLayoutBounds());
        grip.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_DRAGGED,
                place.getCenterX(),
                place.getCenterY(),
                place.getCenterX(),
                place.getCenterY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                null));
    }
}
