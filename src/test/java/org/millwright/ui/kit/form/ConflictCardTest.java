package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.FxTest;
import org.millwright.ui.Gallery;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;

@FxTest
class ConflictCardTest {

    private static final Message WHO = Message.of("store.stale", "Ada Okafor", Instant.parse("2026-03-12T08:41:00Z"));
    private static final List<Difference> DIFFERENCES = List.of(
            new Difference("Name", "Feed pump", "Feed pump 1", "Boiler feed pump", null),
            new Difference("Status", "In service", "Standby", "In service", Side.THEIRS),
            new Difference("Maker", "\u2013", "\u2013", "KSB", Side.MINE),
            new Difference(
                    "Note",
                    "Greased monthly.",
                    "Greased monthly. Since the coupling was aligned in February it runs quietly; the vibration of the "
                            + "drive end is looked at in the morning round.",
                    "Greased every two months.",
                    null));

    private final List<List<Side>> saved = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private TestCards open(Kit kit) {
        new ConflictCard(kit, WHO, DIFFERENCES, new ConflictCard.Answer() {
                    @Override
                    public void save(List<Side> chosen) {
                        saved.add(chosen);
                    }

                    @Override
                    public void takeTheirs() {
                        others.add("taken");
                    }
                })
                .open();
        return (TestCards) kit.cards();
    }

    @Test
    void itIsAnsweredByKeysAlone() {
        TestCards cards = open(KitFixture.kit());
        var scene = new Scene(new StackPane(cards), 1000, 700);
        cards.applyCss();
        cards.layout();
        List<RadioButton> options = cards.lookupAll(".radio-button").stream()
                .map(RadioButton.class::cast)
                .toList();
        assertThat(options).hasSize(8);
        options.getFirst().requestFocus();
        assertThat(scene.getFocusOwner()).isEqualTo(options.getFirst());
        press(options.get(1), KeyCode.ENTER, true);
        assertThat(saved).as("while something must be chosen").isEmpty();

        options.get(1).fire();
        options.get(6).fire();
        press(options.get(1), KeyCode.ENTER, true);
        assertThat(saved).containsExactly(List.of(Side.MINE, Side.THEIRS, Side.MINE, Side.THEIRS));
        assertThat(cards.isOpen()).isFalse();
    }

    @Test
    void itSaysWhoChangedItAndHowManyChoicesAreOpen() {
        TestCards cards = open(KitFixture.kit());
        new Scene(new StackPane(cards), 1000, 700);
        cards.applyCss();
        List<String> texts = cards.lookupAll(".label").stream()
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();

        assertThat(texts).anyMatch(text -> text != null && text.startsWith("Ada Okafor changed this on 12"));
        assertThat(texts).contains("2 choices are open", "Ada Okafor", "Before", "You");
    }

    @Test
    void pictures() {
        Gallery.draw("conflict", () -> page(Locale.UK));
        Gallery.draw("conflict-de", 900, 600, () -> page(Locale.GERMANY));
    }

    private StackPane page(Locale locale) {
        var page = new StackPane(open(KitFixture.kit(locale, new DirectTasks())));
        page.getStyleClass().add("surface");
        return page;
    }

    private static void press(RadioButton at, KeyCode code, boolean control) {
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }
}
