package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.OutsideSeason;
import org.millwright.maintenance.Season;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class SeasonEntryTest {

    private final SeasonEntry entry = new SeasonEntry(KitFixture.kit());

    SeasonEntryTest() {
        Scenes.show(entry);
    }

    @Test
    void aSeasonMayGoOverTheTurnOfTheYearButNotToADayThatIsNone() {
        var winter = new Season(MonthDay.of(10, 31), MonthDay.of(2, 29), OutsideSeason.SKIP);
        entry.value(winter);
        assertThat(entry.value()).isEqualTo(winter);

        entry.value(new Season(MonthDay.of(2, 1), MonthDay.of(3, 31), OutsideSeason.DEFER));
        ((TextField) entry.input()).setText("30");
        assertThat(entry.complaint()).isEqualTo("February has the days 1 to 29.");
        assertThat(entry.value()).isNull();
    }

    @Test
    void theDayThatIsWrongIsMarked() {
        entry.value(new Season(MonthDay.of(5, 1), MonthDay.of(9, 30), OutsideSeason.SKIP));
        var first = (TextField) entry.input();
        TextField last = entry.lookupAll(".text-field").stream()
                .map(TextField.class::cast)
                .filter(field -> field != first)
                .findFirst()
                .orElseThrow();
        last.setText("31");

        assertThat(entry.complaint()).isEqualTo("September has the days 1 to 30.");
        assertThat(isMarked(last)).isTrue();
        assertThat(isMarked(first)).isFalse();

        last.setText("30");
        first.setText("32");
        assertThat(isMarked(last)).isFalse();
        assertThat(isMarked(first)).isTrue();
    }

    private static boolean isMarked(TextField field) {
        return field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("invalid"));
    }
}
