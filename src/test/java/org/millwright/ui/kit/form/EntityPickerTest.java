package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;

@FxTest
class EntityPickerTest {

    private static final Picked PUMP = new Picked(1, "P-101", "Feed pump 1");
    private static final Picked SPARE = new Picked(2, "P-102", "Feed pump 2");

    private final List<String> asked = new ArrayList<>();
    private final HeldTasks tasks = new HeldTasks();

    private EntityPicker picker() {
        return new EntityPicker(KitFixture.kit(Locale.UK, tasks), "equipmentId", "kit.form.save", text -> {
            asked.add(text);
            return Stream.of(PUMP, SPARE)
                    .filter(match -> match.text().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                    .toList();
        });
    }

    private static void press(EntityPicker picker, KeyCode code) {
        picker.control().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static TextField input(EntityPicker picker) {
        return (TextField) picker.control();
    }

    @Test
    void downAndEnterPick() {
        EntityPicker picker = picker();
        input(picker).setText("f");
        input(picker).setText("feed");
        tasks.release();
        assertThat(asked).containsExactly("feed");
        press(picker, KeyCode.DOWN);
        press(picker, KeyCode.ENTER);
        assertThat(picker.value()).isEqualTo(SPARE);
        assertThat(input(picker).getText()).isEqualTo("P-102  Feed pump 2");
        assertThat(picker.isChanged()).isTrue();
    }

    @Test
    void textThatIsNoRecordIsRefused() {
        EntityPicker picker = picker();
        input(picker).setText("feed");
        tasks.release();
        press(picker, KeyCode.ESCAPE);
        assertThat(picker.check()).isFalse();
        assertThat(picker.complaint()).isEqualTo("Choose one from the list.");
    }

    @Test
    void emptyingTheTextTakesTheRecordOut() {
        EntityPicker picker = picker();
        picker.value(PUMP);
        assertThat(picker.isChanged()).isFalse();
        input(picker).clear();
        assertThat(picker.value()).isNull();
        assertThat(picker.check()).isTrue();
    }

    @Test
    void sayingThatNothingWasFound() {
        EntityPicker picker = picker();
        input(picker).setText("zzz");
        tasks.release();
        assertThat(picker.complaint()).isEqualTo("Nothing found.");
    }
}
