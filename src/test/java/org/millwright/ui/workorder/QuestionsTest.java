package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.Scenes;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderStatus;

@FxTest
class QuestionsTest {

    private final WorkFixture fixture = new WorkFixture();
    private final OrderModel model = new OrderModel(fixture.kit, Work.of(fixture.plant), fixture.workbench.notices());
    private final Questions questions = new Questions(model, new OrderForm(model).guard());

    @BeforeEach
    void show() {
        model.open(fixture.leaking);
        Scenes.show(fixture.cards);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    /// Hours, Enter: the job is closed.
    @Test
    void aShortJobIsClosedByTypingItsHours() {
        questions.move(WorkOrderAction.COMPLETE);
        Scenes.layOut(fixture.cards.getScene());
        TextField hours = field("hours");
        hours.setText("0.3333");
        field("remedy").setText("Seal replaced");
        Scenes.press(hours, KeyCode.ENTER);

        WorkOrderDetail detail = detail();
        assertThat(detail.order().status()).isEqualTo(WorkOrderStatus.CLOSED);
        assertThat(detail.order().fields().remedy()).isEqualTo("Seal replaced");
        assertThat(detail.labour().getLast().amount()).hasToString("20.50");
        assertThat(detail.labour().getLast().personId()).isEqualTo(fixture.max);
        assertThat(fixture.cards.isOpen()).isFalse();
        assertThat(fixture.notices.last()).isEqualTo("WO-000001 is now: Closed.");
    }

    @Test
    void whoWantsAnotherLookLeavesItOpen() {
        questions.move(WorkOrderAction.COMPLETE);
        ((CheckBox) fixture.cards.lookup("#close")).setSelected(false);
        yes();

        assertThat(detail().order().status()).isEqualTo(WorkOrderStatus.COMPLETED);
        assertThat(detail().labour()).hasSize(2);
    }

    @Test
    void hoursNeedAPerson() {
        questions.move(WorkOrderAction.COMPLETE);
        field("hours").setText("1");
        field("person").clear();
        yes();

        assertThat(fixture.cards.isOpen()).isTrue();
        assertThat(detail().order().status()).isEqualTo(WorkOrderStatus.IN_PROGRESS);
    }

    @Test
    @SuppressWarnings("unchecked")
    void aHoldNamesWhatItWaitsFor() {
        questions.move(WorkOrderAction.HOLD);
        yes();
        assertThat(fixture.cards.isOpen()).as("a reason is needed").isTrue();

        ((ComboBox<HoldReason>) fixture.cards.lookup("#holdReason")).setValue(HoldReason.ACCESS);
        field("comment").setText("Line runs until Friday");
        yes();

        assertThat(detail().order().state().holdReason()).isEqualTo(HoldReason.ACCESS);
        assertThat(detail().history().getLast().comment()).isEqualTo("Line runs until Friday");
    }

    @Test
    void givingUpNeedsAReason() {
        questions.move(WorkOrderAction.VOID);
        yes();
        assertThat(fixture.cards.isOpen()).isTrue();

        ((TextInputControl) fixture.cards.lookup("#comment")).setText("Twice reported");
        yes();

        assertThat(detail().order().status()).isEqualTo(WorkOrderStatus.VOID);
    }

    @Test
    void whatIsNotAllowedNowIsNotAsked() {
        questions.move(WorkOrderAction.CLOSE);
        questions.move(WorkOrderAction.REOPEN);

        assertThat(fixture.cards.isOpen()).isFalse();
        assertThat(detail().order().status()).isEqualTo(WorkOrderStatus.IN_PROGRESS);
    }

    private WorkOrderDetail detail() {
        return fixture.plant.workOrderQueries().detail(fixture.leaking).orElseThrow();
    }

    private TextField field(String name) {
        return Scenes.find(fixture.cards, "#" + name, TextField.class);
    }

    private void yes() {
        ((Button) fixture.cards.lookup(".buttons .accent")).fire();
    }
}
