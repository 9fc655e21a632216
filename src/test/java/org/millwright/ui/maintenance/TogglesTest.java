package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;

@FxTest
class TogglesTest {

    private int changes;
    private final Toggles<DayOfWeek> days = new Toggles<>(
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
            (day, style) -> day.getDisplayName(style, Locale.UK),
            () -> changes++);

    @Test
    void theShortNameIsShownAndTheFullOneSpoken() {
        assertThat(days.buttons()).extracting(button -> button.getText()).containsExactly("Mon", "Tue", "Fri");
        assertThat(days.buttons())
                .extracting(button -> button.getAccessibleText())
                .containsExactly("Monday", "Tuesday", "Friday");
    }

    @Test
    void whatIsPressedIsChosenInTheOrderOfTheButtons() {
        changes = 0;
        days.buttons().getLast().fire();
        days.buttons().getFirst().fire();

        assertThat(days.chosen()).containsExactly(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void choosingPutsOthersOff() {
        days.choose(Set.of(DayOfWeek.MONDAY));
        days.choose(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY));

        assertThat(days.chosen()).as("Sunday has no button").containsExactly(DayOfWeek.TUESDAY);
    }
}
