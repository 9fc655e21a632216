package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.PlanChoices;
import org.millwright.maintenance.PlanDate;
import org.millwright.maintenance.PlanSchedule;
import org.millwright.maintenance.Proposal;
import org.millwright.maintenance.ProposedWork;
import org.millwright.ui.Desk;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class DueChoicesTest {

    private final Desk desk = new Desk();
    private int changes;
    private final List<DueLine> all = new ArrayList<>();
    private final DueChoices choices = new DueChoices(desk.kit, () -> all, () -> changes++);
    private final DueLine april = line(PlansFixture.day(4, 1));
    private final DueLine may = line(PlansFixture.day(5, 1));

    DueChoicesTest() {
        Scenes.show(desk.cards);
        all.addAll(List.of(april, may));
    }

    @Test
    void anotherDueDateHoldsForEachChosenLine() {
        choices.askDue(List.of(april, may));
        assertThat(Scenes.find(desk.cards, "#dueOn", TextField.class).getText()).isEqualTo("1 Apr 2026");
        answer("dueOn", "8 Apr 2026");

        assertThat(choices.due(date(april))).isEqualTo(PlansFixture.day(4, 8));
        assertThat(choices.due(date(may))).isEqualTo(PlansFixture.day(4, 8));
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void aDayThatNobodyMeansIsRefusedInPlace() {
        choices.askDue(List.of(april));
        answer("dueOn", "1 Apr 1026");

        assertThat(problems()).hasSize(1);
        assertThat(choices.due(date(april))).isNull();
    }

    @Test
    void leavingOutTakesADueDateBackAndTheOtherWayRound() {
        choices.askDue(List.of(april));
        answer("dueOn", "8 Apr 2026");
        choices.askWhyNot(List.of(april));
        answer("reason", "Audit");
        assertThat(choices.due(date(april))).isNull();
        assertThat(choices.leftOut(date(april))).isEqualTo("Audit");

        choices.askDue(List.of(april));
        answer("dueOn", "9 Apr 2026");
        assertThat(choices.leftOut(date(april))).isNull();
        choices.putBack(List.of(april));
        assertThat(choices.due(date(april))).isNull();
    }

    @Test
    void onlyWhatIsCarriedOutIsHandedOn() {
        choices.askWhyNot(List.of(april, may));
        answer("reason", "Audit");

        PlanChoices carried = choices.of(List.of(may));
        assertThat(carried.leftOut()).containsOnlyKeys(date(may));
        assertThat(carried.makes(date(april))).isFalse();
        choices.clear();
        assertThat(choices.of(List.of(may)).makes(date(may))).isTrue();
    }

    @Test
    void whatTheLawDemandsIsNeitherLeftOutNorPutOffAndSaysSoInPlace() {
        ProposedWork work = april.work();
        var lift = new DueLine(
                9, new ProposedWork(work.proposal(), work.planName(), work.product(), work.equipmentName(), true));
        all.add(lift);

        choices.askWhyNot(List.of(may, lift));
        answer("reason", "Audit");
        assertThat(problems())
                .containsExactly(
                        "PM-1 on P-101 is demanded by law by 1 Apr 2026: it is not left out. A machine that is no"
                                + " longer used is retired, or taken off the plan.");
        assertThat(choices.leftOut(date(may))).as("all or nothing").isNull();
        desk.cards.hide();

        choices.askDue(List.of(lift));
        answer("dueOn", "8 Apr 2026");
        assertThat(problems()).containsExactly("PM-1 is demanded by law, and due on 1 Apr 2026 at the latest.");
        answer("dueOn", "30 Mar 2026");
        assertThat(choices.due(date(lift))).isEqualTo(PlansFixture.day(3, 30));
    }

    @Test
    void aBiggerJobIsNotPutOffBeyondWhatTheLawDemandsOfWhatItDoesAlong() {
        ProposedWork small =
                DueLineTest.work(PlansFixture.day(4, 1), "PM-2", "Inspect", "P-101", "Feed pump", Disposition.COVERED);
        Proposal of = small.proposal();
        var along = new Proposal(
                new PlanSchedule(2, "PM-2", of.plan().timing(), true),
                of.machine(),
                of.due(),
                of.disposition(),
                of.settles(),
                of.reason(),
                date(april));
        all.add(new DueLine(9, new ProposedWork(along, "Inspect", small.product(), "Feed pump", true)));

        choices.askDue(List.of(april));
        answer("dueOn", "8 Apr 2026");
        assertThat(problems()).containsExactly("PM-2 is demanded by law, and due on 1 Apr 2026 at the latest.");
        assertThat(choices.due(date(april))).isNull();
        desk.cards.hide();

        choices.askDue(List.of(may));
        answer("dueOn", "8 May 2026");
        assertThat(choices.due(date(may))).isEqualTo(PlansFixture.day(5, 8));
    }

    private void answer(String field, String text) {
        Scenes.find(desk.cards, "#" + field, TextField.class).setText(text);
        Scenes.find(desk.cards, ".accent", Button.class).fire();
    }

    private List<String> problems() {
        return desk.cards.lookupAll(".field-problem").stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private static PlanDate date(DueLine line) {
        return line.work().proposal().date();
    }

    private static DueLine line(LocalDate due) {
        return new DueLine(
                due.toEpochDay(), DueLineTest.work(due, "PM-1", "Grease", "P-101", "Feed pump", Disposition.MAKE));
    }
}
