package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.MovingClock;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.workorder.LabourLine;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.WorkOrderAction;

@FxTest
class LabourTabTest {

    private final WorkFixture fixture = new WorkFixture();
    private final MovingClock clock = new MovingClock();
    private final OrderModel model =
            new OrderModel(KitFixture.at(clock, fixture.kit), Work.of(fixture.plant), fixture.workbench.notices());
    private final LabourTab tab = new LabourTab(model, fixture.views);

    @BeforeEach
    void show() {
        model.open(fixture.leaking);
        Scenes.show(fixture.withCards(tab));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void hoursAreAddedByTypingThemAndEnter() {
        field("hours").setText("0,5");
        field("hours").fireEvent(new ActionEvent());

        assertThat(labour()).hasSize(3);
        assertThat(labour().getLast().personId()).isEqualTo(fixture.max);
        assertThat(labour().getLast().workedOn()).isEqualTo(WorkFixture.TODAY);
        assertThat(field("hours").getText()).isEmpty();
        assertThat(field("person").getText()).isEqualTo("ME  Max Engineer");
        assertThat(fixture.notices.last()).isEqualTo("0.5 h booked on WO-000001.");
    }

    @Test
    void aRefusalStandsAtItsField() {
        field("hours").setText("25");
        field("hours").fireEvent(new ActionEvent());

        assertThat(labour()).hasSize(2);
        assertThat(tab.lookupAll(".field-problem"))
                .extracting(node -> ((Label) node).getText())
                .contains("Hours: A day has 24 hours. This person has 2 booked on 12 Mar 2026 already.");
    }

    @Test
    void anEntryIsTakenBackWithAReason() {
        Button takeBack = (Button) tab.lookup(".below-list .button");
        assertThat(takeBack.isDisabled()).isTrue();
        table().select(labour().getFirst().id());
        assertThat(takeBack.isDisabled()).isFalse();

        takeBack.fire();
        Scenes.find(fixture.cards, "#reason", TextField.class).setText("Was another job");
        ((Button) fixture.cards.lookup(".accent")).fire();

        assertThat(labour()).extracting(LabourLine::counts).containsExactly(false, true, false);
        assertThat(takeBack.isDisabled()).isTrue();
    }

    @Test
    void closedWorkTakesNoMoreHours() {
        fixture.plant
                .workOrders()
                .move(MoveWorkOrder.of(fixture.leaking, WorkOrderAction.COMPLETE))
                .orThrow();
        model.reload();
        assertThat(tab.lookup(".entry-row").isVisible()).isTrue();

        fixture.plant
                .workOrders()
                .move(MoveWorkOrder.of(fixture.leaking, WorkOrderAction.CLOSE))
                .orThrow();
        model.reload();
        assertThat(tab.lookup(".entry-row").isVisible()).isFalse();
    }

    @Test
    void whatWasTypedForOneWorkOrderIsNotBookedOnAnother() {
        field("hours").setText("8");
        field("person").clear();
        field("note").setText("Pump opened");
        field("workedOn").setText("11 Mar 2026");
        model.open(guard(fixture));

        assertThat(field("hours").getText()).isEmpty();
        assertThat(field("person").getText()).isEqualTo("ME  Max Engineer");
        assertThat(field("note").getText()).isEmpty();
        assertThat(field("workedOn").getText()).isEqualTo("12 Mar 2026");
    }

    /// Nobody is known at this desk: the one the work is assigned to does it.
    @Test
    void eachWorkOrderProposesItsOwnPerson() {
        fixture.plant.peopleRegister().deactivate(fixture.max, 1).orThrow();
        model.open(guard(fixture));

        assertThat(field("person").getText()).isEqualTo("AW  Ada Winter");
    }

    @Test
    void anotherDayIsAnotherDayOfWork() {
        field("workedOn").setText("11 Mar 2026");
        field("hours").setText("1");
        assertThat(field("workedOn").getText()).as("as chosen").isEqualTo("11 Mar 2026");

        clock.advance(Duration.ofDays(1));
        field("hours").setText("2");

        assertThat(field("workedOn").getText()).isEqualTo("13 Mar 2026");
    }

    /// The next work order is asked for, and not in sight yet.
    @Test
    void hoursAreBookedOnTheWorkOrderInSight() {
        var tasks = new HeldTasks();
        try (var slow = new WorkFixture(Locale.UK, tasks, null)) {
            var asked = new OrderModel(slow.kit, Work.of(slow.plant), slow.notices);
            var labour = new LabourTab(asked, slow.views);
            asked.open(slow.leaking);
            tasks.release();
            Scenes.show(slow.withCards(labour));
            TextField hours = Scenes.find(labour, "#hours", TextField.class);
            hours.setText("0,5");
            asked.open(guard(slow));
            hours.fireEvent(new ActionEvent());
            tasks.release();

            assertThat(slow.notices.last()).isEqualTo("0.5 h booked on WO-000001.");
            assertThat(slow.plant
                            .workOrderQueries()
                            .detail(slow.leaking)
                            .orElseThrow()
                            .labour())
                    .hasSize(3);
        }
    }

    private static long guard(WorkFixture fixture) {
        return fixture.plant
                .workOrderQueries()
                .search("Guard switch", 1)
                .getFirst()
                .id();
    }

    @SuppressWarnings("unchecked")
    private VirtualTable<LabourLine> table() {
        return (VirtualTable<LabourLine>) tab.getChildren().get(2);
    }

    private List<LabourLine> labour() {
        return fixture.plant
                .workOrderQueries()
                .detail(fixture.leaking)
                .orElseThrow()
                .labour();
    }

    private TextField field(String name) {
        return Scenes.find(tab, "#" + name, TextField.class);
    }
}
