package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;

@FxTest
class CheckEntryTest {

    private final CheckEntry entry = new CheckEntry(KitFixture.kit(), "active", "kit.form.save");

    @Test
    void isEitherYesOrNoAndNeverEmpty() {
        entry.value(null);

        assertThat(entry.value()).isFalse();
        assertThat(entry.check()).isTrue();
    }

    @Test
    void tickingAndUntickingIsNoChange() {
        entry.value(true);
        var box = (CheckBox) entry.control();

        box.fire();
        assertThat(entry.isChanged()).isTrue();

        box.fire();
        assertThat(entry.isChanged()).isFalse();
    }

    @Test
    void itsLabelStandsBesideTheBox() {
        assertThat(((CheckBox) entry.control()).getText()).isEqualTo("Save");
    }
}
