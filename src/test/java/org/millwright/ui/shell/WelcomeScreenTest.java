package org.millwright.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Message;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.theme.ThemeChoice;

@FxTest
class WelcomeScreenTest {

    private final Heard heard = new Heard();
    private final WelcomeScreen screen =
            new WelcomeScreen(Scenes.ENGLISH, Message.of("welcome.text"), ThemeChoice.SYSTEM, heard);

    @ParameterizedTest
    @CsvSource({"new-plant,new", "sample-small,SMALL", "sample-plant,PLANT", "open-existing,existing"})
    void eachChoiceDoesWhatItSays(String choice, String does) {
        Scenes.show(screen.node());
        Scenes.find(screen.node(), "#" + choice, Button.class).fire();
        assertThat(heard.events).containsExactly(does);
    }

    @Test
    void anEmptyDatabaseIsNamed() {
        var empty = Message.of("welcome.text-server", "jdbc:postgresql://server/riverside");
        var onServer = new WelcomeScreen(Scenes.ENGLISH, empty, ThemeChoice.SYSTEM, heard);
        Scenes.show(onServer.node());

        assertThat(onServer.node().lookupAll(".label"))
                .extracting(label -> ((Label) label).getText())
                .contains("The database jdbc:postgresql://server/riverside is empty. How do you want to begin there?");
    }

    @Test
    void enterBeginsANewPlant() {
        assertThat(Scenes.find(screen.node(), "#new-plant", Button.class).isDefaultButton())
                .isTrue();
    }

    @Test
    void languageAndAppearanceStandAsTheyAreAndCanBeChanged() {
        Scenes.show(screen.node());
        var language = Scenes.find(screen.node(), "#language", ComboBox.class);
        assertThat(language.getValue()).isEqualTo(Locale.ENGLISH);
        language.getSelectionModel().select(1);
        Scenes.find(screen.node(), "#theme", ComboBox.class).getSelectionModel().select(2);
        assertThat(heard.events).containsExactly("de", "DARK");
    }

    @Test
    void whoChoosesTheLanguageByKeyboardMakesNoPlant() {
        ComboBox<?> language = Scenes.find(screen.node(), "#language", ComboBox.class);

        Scenes.press(language, "Enter");
        assertThat(language.isShowing()).as("Enter opens the list").isTrue();
        language.getSelectionModel().select(1);
        assertThat(heard.events).as("the list is still open").isEmpty();
        language.hide();

        assertThat(heard.events).containsExactly("de");
    }

    /// Writes down what was chosen.
    static final class Heard implements WelcomeActions {

        private final List<String> events = new ArrayList<>();

        @Override
        public void newPlant() {
            events.add("new");
        }

        @Override
        public void openSample(Sample sample) {
            events.add(sample.name());
        }

        @Override
        public void openExisting() {
            events.add("existing");
        }

        @Override
        public void speak(Locale language) {
            events.add(language.getLanguage());
        }

        @Override
        public void look(ThemeChoice choice) {
            events.add(choice.name());
        }
    }
}
