package org.millwright.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.millwright.ui.Scenes;

class PlanChoicesTest {

    private static final PlanDate ONE = new PlanDate(1, 7, LocalDate.of(2026, 3, 1));
    private static final PlanDate OTHER = new PlanDate(1, 8, LocalDate.of(2026, 3, 1));

    @Test
    void whatIsLeftOutIsNotMade() {
        var choices = new PlanChoices(date -> true, Map.of(), Map.of(ONE, "Scrapped in April"));

        assertThat(choices.makes(ONE)).isFalse();
        assertThat(choices.makes(OTHER)).isTrue();
        assertThat(PlanChoices.only(Set.of(ONE)).makes(OTHER)).isFalse();
        assertThat(PlanChoices.ALL.makes(ONE)).isTrue();
    }

    @Test
    void aReasonAndADayThatIsOneAreNeeded() {
        var choices = new PlanChoices(date -> true, Map.of(ONE, LocalDate.of(3026, 3, 1)), Map.of(OTHER, " "));

        assertThat(choices.check().violations())
                .extracting(violation -> violation.field())
                .containsExactly("dueOn", "reason");
    }

    @Test
    void anotherDueDateKeepsThePlansOwnInItsReason() {
        var plan = new PlanSchedule(
                1,
                "PM-1",
                TimingFields.calendar("FREQ=MONTHLY", ONE.scheduledOn(), PlanBasis.SCHEDULED, 0)
                        .timing(),
                true);
        Proposal proposal = ProposalFixture.of(
                plan,
                new PlanMachine(7, "P-101", Availability.RUNNING, ONE.scheduledOn()),
                ONE.scheduledOn(),
                Disposition.MAKE);
        var choices = new PlanChoices(date -> true, Map.of(ONE, LocalDate.of(2026, 3, 20)), Map.of());

        assertThat(choices.dueOn(proposal)).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(Scenes.ENGLISH.text(choices.reason(proposal)))
                .isEqualTo("Due date set to 20 Mar 2026 by hand; by the plan it was 1 Mar 2026.");
        assertThat(PlanChoices.ALL.dueOn(proposal)).isEqualTo(ONE.scheduledOn());
    }
}
