package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
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
}
