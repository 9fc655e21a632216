package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.kernel.Money;
import org.millwright.platform.task.DirectTasks;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.KitFixture;

@FxTest
class NumberEntryTest {

    private static void type(FormField<?> field, String text) {
        ((TextField) field.control()).setText(text);
        field.control().fireEvent(new ActionEvent());
    }

    @Test
    void tidiesUpWhatWasTyped() {
        var entry =
                NumberEntry.money(KitFixture.kit(Locale.GERMANY, new DirectTasks()), "cost", "kit.form.save", "EUR");
        type(entry, "1234.5");
        assertThat(entry.value()).isEqualTo(Money.of("1234.50"));
        assertThat(((TextField) entry.control()).getText()).isEqualTo("1.234,50");
    }

    @ParameterizedTest
    @CsvSource({"1.234, At most 2 decimals.", "abc, 'This is not a number. Type it like 12.5 or 12,5.'"})
    void saysWhatIsWrong(String typed, String why) {
        var entry = NumberEntry.money(KitFixture.kit(), "cost", "kit.form.save", "EUR");
        type(entry, typed);
        assertThat(entry.complaint()).isEqualTo(why);
        assertThat(entry.value()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"12,", "12.5, A whole number is needed.", "99999999999, A whole number is needed."})
    void wholeNumbers(String typed, String why) {
        var entry = NumberEntry.integer(KitFixture.kit(), "count", "kit.form.save");
        type(entry, typed);
        assertThat(entry.complaint()).isEqualTo(why);
    }
}
