package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.form.Picked;

@FxTest
class MachinesEntryTest {

    private static final Picked PUMP = new Picked(1, "P-101", "Feed pump");
    private static final Picked FAN = new Picked(2, "FN-02", "Fan");

    private final MachinesEntry entry = new MachinesEntry(
            KitFixture.kit(),
            text -> Stream.of(PUMP, FAN)
                    .filter(machine -> machine.text().toLowerCase(Locale.ROOT).contains(text))
                    .toList());

    MachinesEntryTest() {
        Scenes.show(entry);
    }

    @Test
    void aPickedMachineBecomesAChipAndThePickerIsFreeForTheNext() {
        pick("feed");
        pick("fan");

        assertThat(entry.machines()).containsExactly(PUMP, FAN);
        assertThat(((TextField) entry.input()).getText()).isEmpty();
        assertThat(entry.isChanged()).isTrue();
    }

    @Test
    void ofVeryManyTheFirstAreShownUntilTheOthersAreAskedFor() {
        entry.value(IntStream.range(0, 200)
                .mapToObj(i -> UnderPlan.of(new Picked(100 + i, "M-" + i, "Machine")))
                .toList());
        Scenes.layOut(entry.getScene());
        assertThat(entry.lookupAll(".chip")).hasSize(24);
        var others = Scenes.find(entry, ".hyperlink", Hyperlink.class);
        assertThat(others.getText()).isEqualTo("and 176 more");
        others.fire();
        Scenes.layOut(entry.getScene());
        assertThat(entry.lookupAll(".chip")).hasSize(200);
        assertThat(entry.value()).hasSize(200);
    }

    @Test
    void noMachineIsUnderAPlanTwice() {
        pick("feed");
        pick("feed");

        assertThat(entry.machines()).containsExactly(PUMP);
    }

    @Test
    void aChipTakesItsMachineOffThePlan() {
        entry.value(List.of(UnderPlan.of(PUMP), UnderPlan.of(FAN)));
        Scenes.layOut(entry.getScene());

        Button first = Scenes.find(entry, ".chip .button", Button.class);
        assertThat(first.getAccessibleText()).isEqualTo("Take P-101  Feed pump off the plan");
        first.fire();

        assertThat(entry.machines()).containsExactly(FAN);
        entry.revert();
        assertThat(entry.machines()).containsExactly(PUMP, FAN);
        entry.value(null);
        assertThat(entry.value()).isEmpty();
    }

    private void pick(String text) {
        TextField input = (TextField) entry.input();
        input.setText(text);
        Scenes.press(input, KeyCode.ENTER);
    }
}
