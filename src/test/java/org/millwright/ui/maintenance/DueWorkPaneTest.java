package org.millwright.ui.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.ListRequest;
import org.millwright.maintenance.OccurrenceStatus;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;

@FxTest
class DueWorkPaneTest {

    private final PlansFixture plans = new PlansFixture();
    private final DueWorkPane pane =
            new DueWorkPane(plans.desk.kit, plans.desk.workbench, plans.model, plans.desk.views);

    DueWorkPaneTest() {
        Scenes.show(pane);
        Scenes.show(plans.desk.cards);
        pane.read();
    }

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void itLooksThirtyDaysAheadAndOffersWhatIsDue() {
        assertThat(until().getText()).isEqualTo("11 Apr 2026");
        assertThat(table().getItems()).hasSize(7);
        assertThat(make().getText()).isEqualTo("Make 2 jobs");

        make().fire();

        assertThat(plans.desk.notices.last()).isEqualTo("2 jobs made");
        assertThat(plans.orders()).isEqualTo(1);
        assertThat(plans.plant.inspections().openRuns()).hasSize(1);
        assertThat(make().getText()).isEqualTo("Nothing to make");
        assertThat(make().isDisabled()).isTrue();
    }

    @Test
    void aLineGetsAnotherDueDateAndAnotherIsLeftOutWithItsReason() {
        select(0);
        Scenes.find(pane, "#change-due", Button.class).fire();
        answer("dueOn", "20 Mar 2026");
        select(1);
        Scenes.find(pane, "#leave-out", Button.class).fire();
        answer("reason", "Done by the night shift");
        assertThat(make().getText()).isEqualTo("Make 1 job");
        table().getSelectionModel().clearSelection();
        make().fire();

        assertThat(plans.desk.notices.last()).isEqualTo("1 job made");
        long order = plans.plant.workOrderQueries().ids(ListRequest.ALL)[0];
        assertThat(plans.plant
                        .workOrderQueries()
                        .rows(new long[] {order})
                        .getFirst()
                        .dueOn())
                .isEqualTo(PlansFixture.day(3, 20));
        var made = plans.model.occurrences(plans.grease).getFirst();
        assertThat(made.occurrence().scheduledOn()).isEqualTo(PlansFixture.day(2, 28));
        assertThat(plans.plant.inspections().openRuns()).isEmpty();
        assertThat(plans.model.occurrences(plans.walk).getFirst().occurrence().status())
                .isEqualTo(OccurrenceStatus.SKIPPED);
    }

    @Test
    void whatWasDecidedIsTakenBack() {
        select(0);
        Scenes.find(pane, "#leave-out", Button.class).fire();
        answer("reason", "Not needed");
        assertThat(make().getText()).isEqualTo("Make 1 job");
        select(0);
        Scenes.find(pane, "#put-back", Button.class).fire();

        assertThat(make().getText()).endsWith("job").doesNotStartWith("Leave");
        table().getSelectionModel().clearSelection();
        assertThat(make().getText()).isEqualTo("Make 2 jobs");
    }

    @Test
    void wordsOfPlanAndMachineChooseLines() {
        Scenes.find(pane, "#find-due", TextField.class).setText("grease feed");
        Scenes.layOut(pane.getScene());
        assertThat(table().getItems()).hasSizeBetween(1, 6);
        Scenes.find(pane, "#find-due", TextField.class).setText("no such plan");
        Scenes.layOut(pane.getScene());
        assertThat(table().getItems()).isEmpty();
    }

    private void answer(String field, String text) {
        Scenes.find(plans.desk.cards, "#" + field, TextField.class).setText(text);
        Scenes.find(plans.desk.cards, ".accent", Button.class).fire();
        Scenes.layOut(pane.getScene());
    }

    @Test
    void theSelectedLineIsMadeAloneAndSaysWhy() {
        select(0);

        assertThat(why())
                .endsWith("Work is made now: it was due on 28 Feb 2026.")
                .hasSize(4);
        assertThat(make().getText()).isEqualTo("Make the selected job");
        make().fire();

        assertThat(plans.desk.notices.last()).isEqualTo("1 job made");
        assertThat(plans.plant.inspections().openRuns()).isEmpty();
        assertThat(make().getText()).isEqualTo("Make 1 job");
    }

    @Test
    void theSelectedLineStaysSelectedWhenOthersComeBeforeIt() {
        select(3);
        List<String> before = why();
        until().setText("1 May 2026");
        early().fire();
        early().fire();

        assertThat(why()).isEqualTo(before);
    }

    @Test
    void aLineThatIsNotMadeChangesNothingAboutTheButton() {
        select(2);

        assertThat(why()).last().asString().startsWith("Not yet: work appears on");
        assertThat(make().getText()).isEqualTo("Make 2 jobs");
    }

    @Test
    void workIsMadeBeforeItsLeadTimeWhenAskedFor() {
        until().setText("1 Jun 2026");
        assertThat(make().getText()).isEqualTo("Make 2 jobs");

        early().fire();

        assertThat(make().getText()).isEqualTo("Make 3 jobs");
        make().fire();
        assertThat(plans.orders()).isEqualTo(2);
        early().fire();
        assertThat(make().getText()).isEqualTo("Nothing to make");
    }

    @Test
    void onlyWhatWouldBeMadeIsListedWhenAskedFor() {
        onlyMade().fire();
        assertThat(table().getItems()).hasSize(2);
        onlyMade().fire();
        assertThat(table().getItems()).hasSize(7);
    }

    @Test
    void aDayThatCannotBeReadAsksNothing() {
        until().setText("some day");
        assertThat(table().getItems()).hasSize(7);
        make().fire();
        assertThat(plans.orders()).isZero();
    }

    private void select(int line) {
        table().getSelectionModel().clearAndSelect(line);
        Scenes.layOut(pane.getScene());
    }

    private List<String> why() {
        Node panel = Scenes.find(pane, ".why-panel", Node.class);
        assertThat(panel.isVisible()).isTrue();
        return panel.lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }

    private TableView<?> table() {
        Scenes.layOut(pane.getScene());
        return Scenes.find(pane, ".table-view", TableView.class);
    }

    private Button make() {
        return Scenes.find(pane, ".due-work-bar .accent", Button.class);
    }

    private TextField until() {
        return Scenes.find(pane, "#until", TextField.class);
    }

    private CheckBox early() {
        return Scenes.find(pane, "#early", CheckBox.class);
    }

    private CheckBox onlyMade() {
        return Scenes.find(pane, "#only-made", CheckBox.class);
    }
}
