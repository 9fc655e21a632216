package org.millwright.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class WeekEntryTest {

    private final WeekEntry week = new WeekEntry(KitFixture.kit(), "days", "settings.calendar.week");

    WeekEntryTest() {
        Scenes.show(week);
    }

    @Test
    void aDayIsPressedAndPressedAgain() {
        week.value(Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY));
        assertThat(week.isChanged()).isFalse();

        days().get(5).fire();
        assertThat(week.value()).containsExactlyInAnyOrder(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.SATURDAY);
        assertThat(week.isChanged()).isTrue();
        days().get(5).fire();
        assertThat(week.isChanged()).isFalse();
    }

    @Test
    void revertingBringsTheDaysBack() {
        week.value(Set.of(DayOfWeek.SUNDAY));
        days().getFirst().fire();
        week.revert();

        assertThat(week.value()).containsExactly(DayOfWeek.SUNDAY);
    }

    @Test
    void theShortNameIsShownAndTheFullOneSpoken() {
        assertThat(days())
                .extracting(ToggleButton::getText)
                .startsWith("Mon", "Tue")
                .hasSize(7);
        assertThat(days()).extracting(ToggleButton::getAccessibleText).startsWith("Monday", "Tuesday");
    }

    @Test
    void toReadElsewhereTheDaysStandInTheirOrder() {
        assertThat(week.text(Set.of(DayOfWeek.SATURDAY, DayOfWeek.MONDAY))).isEqualTo("Mon, Sat");
    }

    private List<ToggleButton> days() {
        Scenes.layOut(week.getScene());
        return SettingsFixture.all(week, ToggleButton.class);
    }
}
