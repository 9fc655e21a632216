package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.millwright.maintenance.PlanBasis;
import org.millwright.maintenance.TimingFields;
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
        show("FREQ=MONTHLY", PlansFixture.day(1, 31), PlanBasis.SCHEDULED);

        assertThat(texts()).hasSize(1 + 2 * UpcomingDates.MOST);
        assertThat(texts())
                .startsWith(
                        "Every month, counted from 31 Jan 2026.",
                        "Tue, 31 Mar 2026",
                        "2 months after 31 Jan 2026",
                        "Thu, 30 Apr 2026",
                        "April has no day 31: its last day is taken.");
    }

    @ParameterizedTest
    @CsvSource({
        "FREQ=DAILY;INTERVAL=10, 2026-03-12, '12, 22', 'the first date, 10 days after 12 Mar 2026'",
        "'FREQ=WEEKLY;BYDAY=TH,SA', 2026-03-12, '12, 14, 19', "
                + "'in the week of 12 Mar 2026, in the week of 12 Mar 2026, 1 week after 12 Mar 2026'",
        "FREQ=MONTHLY;BYDAY=-1FR, 2026-03-12, '27, 24', 'in the month of 12 Mar 2026, 1 month after 12 Mar 2026'",
        "FREQ=YEARLY;INTERVAL=2, 2024-03-12, '12, 12', '2 years after 12 Mar 2024, 4 years after 12 Mar 2024'"
    })
    void aDateOfAFixedPlanTellsHowFarItIsFromTheFirst(String rule, LocalDate first, String days, String reasons) {
        show(rule, first, PlanBasis.SCHEDULED);

        int wanted = reasons.split(", ").length;
        List<String> texts = texts();
        List<String> told = new ArrayList<>();
        List<String> on = new ArrayList<>();
        for (int i = 0; i < wanted; i++) {
            on.add(texts.get(1 + 2 * i).split(" ")[1]);
            told.add(texts.get(2 + 2 * i));
        }
        assertThat(String.join(", ", on)).isEqualTo(days);
        assertThat(String.join(", ", told)).isEqualTo(reasons);
    }

    @Test
    void aFloatingPlanGoesOnAsIfDoneOnItsDate() {
        show("FREQ=MONTHLY;INTERVAL=6", PlansFixture.day(6, 1), PlanBasis.COMPLETED);

        assertThat(texts()).contains("Mon, 1 Jun 2026", "Tue, 1 Dec 2026", "counted from the work of 1 Jun 2026");
    }

    @Test
    void aRuleThatCannotBeReadSaysWhyInstead() {
        show("FREQ=HOURLY", PlansFixture.day(1, 31), PlanBasis.SCHEDULED);
        assertThat(texts()).hasSize(1).first().asString().contains("HOURLY");
    }

    @Test
    void aRuleThatHasEndedSaysSo() {
        show("FREQ=MONTHLY;COUNT=1", PlansFixture.day(1, 31), PlanBasis.SCHEDULED);
        assertThat(texts())
                .containsExactly(
                        "Every month, once, counted from 31 Jan 2026.", "This rule has no dates from today on.");
    }

    @Test
    void withoutARuleAndADayItSaysWhatIsNeeded() {
        show("FREQ=DAILY", null, PlanBasis.SCHEDULED);
        assertThat(texts()).containsExactly("The next dates show here once the rule and its first date can be read.");
    }

    @Test
    void whatWasLeftOutIsNotComingAnyMore() {
        show("FREQ=MONTHLY", PlansFixture.day(1, 31), PlanBasis.SCHEDULED, Set.of(PlansFixture.day(3, 31)));

        assertThat(texts()).hasSize(1 + 2 * UpcomingDates.MOST).contains("Thu, 30 Apr 2026");
        assertThat(texts()).doesNotContain("Tue, 31 Mar 2026");
    }

    private void show(String rule, @Nullable LocalDate anchor, PlanBasis basis) {
        show(rule, anchor, basis, Set.of());
    }

    private void show(String rule, @Nullable LocalDate anchor, PlanBasis basis, Set<LocalDate> settled) {
        dates.show(
                TimingFields.calendar(rule, anchor, basis, 0),
                anchor != null,
                PlansModel.anywhere(PlansFixture.day(3, 12)),
                settled);
    }

    private List<String> texts() {
        Scenes.layOut(dates.getScene());
        return dates.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
