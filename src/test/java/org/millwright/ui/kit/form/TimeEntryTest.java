package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;

@FxTest
class TimeEntryTest {

    private final TimeEntry entry = new TimeEntry(KitFixture.kit(), "time", "kit.form.save").prompt("kit.date.today");

    @Test
    void readsATimeAndSaysWhatIsNone() {
        ((TextField) entry.input()).setText("7.30");
        assertThat(entry.value()).isEqualTo(LocalTime.of(7, 30));
        assertThat(entry.check()).isTrue();

        ((TextField) entry.input()).setText("soon");
        assertThat(entry.check()).isFalse();
        assertThat(entry.complaint()).isEqualTo("This is not a time of day. Type it like 14:05.");
    }

    @Test
    void showsTheTimeAsTheLanguageWritesIt() {
        entry.value(LocalTime.of(6, 5));

        assertThat(((TextField) entry.input()).getText()).isEqualTo("06:05");
        assertThat(entry.isChanged()).isFalse();
    }
}
