package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class FormFieldTest {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final TextEntry field = TextEntry.line(KitFixture.kit(), "name", "kit.form.save");
    private final TextField input = (TextField) field.control();

    @Test
    void fillingItIsNoChangeAndTypingIs() {
        field.value("Pump");
        assertThat(field.isChanged()).isFalse();

        input.setText("Fan");
        assertThat(field.isChanged()).isTrue();

        field.markClean();
        assertThat(field.isChanged()).isFalse();
    }

    @Test
    void revertBringsBackWhatWasSavedLast() {
        field.value("Pump");
        input.setText("Fan");
        field.markClean();
        input.setText("Belt");

        field.revert();

        assertThat(input.getText()).isEqualTo("Fan");
    }

    @Test
    void aComplaintIsSeenAndSpokenUntilTheUserTypes() {
        field.complain("At most 3 characters.");

        assertThat(input.getPseudoClassStates()).contains(INVALID);
        assertThat(input.getAccessibleHelp()).isEqualTo("At most 3 characters.");

        input.setText("x");

        assertThat(field.complaint()).isNull();
        assertThat(input.getPseudoClassStates()).doesNotContain(INVALID);
        assertThat(input.getAccessibleHelp()).isNull();
    }

    @Test
    void theFocusGoesToAFieldThatComesIntoTheWindowLater() {
        ScrollPane scrolled = new ScrollPane(field);
        field.requestFocus();

        Scene scene = Scenes.show(scrolled);

        assertThat(scene.getFocusOwner()).isSameAs(input);
    }

    @Test
    void aFieldThatIsNotNeededMayStayEmpty() {
        assertThat(field.check()).isTrue();

        field.required();

        assertThat(field.check()).isFalse();
    }

    @Test
    void aDisabledFieldIsContentAndSaysNothing() {
        field.required();
        assertThat(field.check()).isFalse();

        field.setDisable(true);

        assertThat(field.complaint()).isNull();
        assertThat(field.check()).isTrue();
    }

    @Test
    void listenersHearOfEveryChangeAlsoOfTheProgramsOwn() {
        List<String> heard = new ArrayList<>();
        field.onChange(() -> heard.add(String.valueOf(field.value())));

        field.value("Pump");
        input.setText("Fan");

        assertThat(heard).contains("Pump").endsWith("Fan");
    }
}
