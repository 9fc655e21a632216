package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.PlanBasis;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.KitFixture;

@FxTest
class UpcomingDatesTest {

    private final UpcomingDates dates = new UpcomingDates(KitFixture.kit());

    UpcomingDatesTest() {
        Scenes.show(dates);
    }

    @Test
    void theRuleAsASentenceThenTwelveDatesEachWithItsReason() {
        dates.show("FREQ=MONTHLY", PlansFixture.day(1, 31), PlanBasis.SCHEDULED);

        assertThat(texts()).hasSize(1 + 2 * UpcomingDates.MOST);
        assertThat(texts())
                .startsWith(
                        "Every month",
                        "Tue, 31 Mar 2026",
                        "Every month, counted from 31 Jan 2026.",
                        "Thu, 30 Apr 2026",
                        "April has no day 31: its last day is taken.");
    }

    @Test
    void aFloatingPlanGoesOnAsIfDoneOnItsDate() {
        dates.show("FREQ=MONTHLY;INTERVAL=6", PlansFixture.day(6, 1), PlanBasis.COMPLETED);

        assertThat(texts())
                .contains(
                        "Mon, 1 Jun 2026",
                        "Tue, 1 Dec 2026",
                        "Every 6 months, counted from the work done on 1 Jun 2026.");
    }

    @Test
    void aRuleThatCannotBeReadSaysWhyInstead() {
        dates.show("FREQ=HOURLY", PlansFixture.day(1, 31), PlanBasis.SCHEDULED);
        assertThat(texts()).hasSize(1).first().asString().contains("HOURLY");
    }

    @Test
    void aRuleThatHasEndedSaysSo() {
        dates.show("FREQ=MONTHLY;COUNT=1", PlansFixture.day(1, 31), PlanBasis.SCHEDULED);
        assertThat(texts()).containsExactly("Every month, once", "This rule has no dates from today on.");
    }

    @Test
    void nothingIsShownUntilThereIsARuleAndADay() {
        dates.show("FREQ=DAILY", null, PlanBasis.SCHEDULED);
        assertThat(dates.getChildren()).isEmpty();
    }

    private List<String> texts() {
        Scenes.layOut(dates.getScene());
        return dates.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
