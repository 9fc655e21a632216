package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Violation;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.TestFiles;

@FxTest
class OpenPlantScreenTest {

    private static final List<String> RECENT = List.of(
            "/home/anna/.local/share/millwright/riverside.mv.db", "jdbc:postgresql://plant-server/riverside?user=anna");

    private final Heard heard = new Heard();
    private final OpenPlantScreen screen = screen(Scenes.ENGLISH, heard);

    static OpenPlantScreen screen(Messages messages, OpenPlantScreen.Actions actions) {
        return new OpenPlantScreen(messages, RECENT, new TestFiles(Path.of("/mnt/usb/plant.mv.db")), actions);
    }

    @ParameterizedTest
    @CsvSource({
        "recent, open /home/anna/.local/share/millwright/riverside.mv.db",
        "open-file, open /mnt/usb/plant.mv.db",
        "begin, begin",
        "back, back"
    })
    void eachChoiceDoesWhatItSays(String choice, String does) {
        press(choice);

        assertThat(heard.events).containsExactly(does);
    }

    @Test
    void aServerIsReachedByItsAddressAndPassword() {
        Scenes.show(screen.node());
        Scenes.find(screen.node(), "#address", TextField.class).setText("plant-server/riverside?user=anna");
        Scenes.find(screen.node(), "#password", TextField.class).setText("secret");
        Scenes.find(screen.node(), "#connect", Button.class).fire();

        assertThat(heard.events).containsExactly("connect plant-server/riverside?user=anna secret");
    }

    @Test
    void aRefusalStandsOnTheSameCardAndWhatWasTypedStays() {
        Scenes.show(screen.node());
        VBox refusal = Scenes.find(screen.node(), "#refusal", VBox.class);
        assertThat(refusal.isVisible()).isFalse();
        Scenes.find(screen.node(), "#address", TextField.class).setText("plant-server/riverside");

        screen.refuse(List.of(Violation.general("welcome.refused.missing", "/mnt/usb/plant.mv.db")));

        assertThat(refusal.isVisible()).isTrue();
        assertThat(Scenes.find(refusal, ".label", Label.class).getText())
                .contains("There is no plant at /mnt/usb/plant.mv.db");
        assertThat(Scenes.find(screen.node(), "#address", TextField.class).getText())
                .isEqualTo("plant-server/riverside");
        assertThat(screen.node().getScene().getFocusOwner())
                .as("Enter tries again")
                .isSameAs(Scenes.find(screen.node(), "#address", TextField.class));
    }

    @Test
    void anAddressThatWantsAPasswordIsPutIn() {
        Scenes.show(screen.node());
        screen.propose(RECENT.getFirst());
        assertThat(Scenes.find(screen.node(), "#address", TextField.class).getText())
                .isEmpty();

        screen.propose(RECENT.getLast());
        assertThat(Scenes.find(screen.node(), "#address", TextField.class).getText())
                .isEqualTo(RECENT.getLast());
    }

    private void press(String choice) {
        Scenes.show(screen.node());
        Scenes.find(screen.node(), "#" + choice, Button.class).fire();
    }

    /// Writes down what was chosen.
    static final class Heard implements OpenPlantScreen.Actions {

        private final List<String> events = new ArrayList<>();

        @Override
        public void open(String store) {
            events.add("open " + store);
        }

        @Override
        public void connect(String address, String password) {
            events.add("connect " + address + " " + password);
        }

        @Override
        public void begin() {
            events.add("begin");
        }

        @Override
        public void back() {
            events.add("back");
        }
    }
}
