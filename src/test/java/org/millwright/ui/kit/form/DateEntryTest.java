package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;

@FxTest
class DateEntryTest {

    @Test
    void readsTidiesAndStepsByKeyboard() {
        var entry = new DateEntry(KitFixture.kit(), "due", "kit.form.save");
        TextField input = (TextField) entry.control();
        input.setText("+7");
        input.fireEvent(new ActionEvent());
        assertThat(input.getText()).isEqualTo("19 Mar 2026");
        input.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.UP, false, false, false, false));
        assertThat(entry.value()).isEqualTo(LocalDate.parse("2026-03-20"));
        input.setText("sometime");
        input.fireEvent(new ActionEvent());
        assertThat(entry.complaint()).startsWith("This is not a date");
        assertThat(input.getText()).isEqualTo("sometime");
    }

    @Test
    void whatItWritesItReads() {
        var entry = new DateEntry(KitFixture.kit(), "due", "kit.form.save");
        for (LocalDate day = LocalDate.parse("2026-01-01"); day.getYear() == 2026; day = day.plusDays(9)) {
            entry.value(day);
            assertThat(entry.value()).isEqualTo(day);
            assertThat(entry.isChanged()).isFalse();
        }
    }
}
