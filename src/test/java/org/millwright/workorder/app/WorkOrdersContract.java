package org.millwright.workorder.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentRow;
import org.millwright.kernel.Op;
import org.millwright.platform.db.TestStores;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.CompleteWorkOrder;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderFields;
import org.millwright.workorder.WorkOrderMove;
import org.millwright.workorder.WorkOrderRef;
import org.millwright.workorder.WorkOrderStatus;
import org.millwright.workorder.WorkOrderType;

abstract class WorkOrdersContract extends WorkOrderFixture {

    @Test
    void everyFieldComesBackAsItWasSaved() {
        var fields = new WorkOrderFields(
                "=Seal leaking 🛠",
                "0012 drops a minute",
                pump,
                WorkOrderType.BREAKDOWN,
                1,
                LocalDate.of(2026, 3, 12),
                ada,
                "Fitter",
                new BigDecimal("1.50"),
                "Leak",
                "Worn seal",
                "Seal replaced",
                45);

        WorkOrderRef made = orders.create(NewWorkOrder.requested(fields)).orThrow();

        WorkOrderDetail detail = detail(made.id());
        assertThat(made.number()).isEqualTo("WO-000001");
        assertThat(detail.order().fields()).isEqualTo(fields);
        assertThat(detail.order().status()).isEqualTo(WorkOrderStatus.REQUESTED);
        assertThat(detail.order().reportedBy()).isEqualTo(TestStores.MAX.name());
        assertThat(detail.order().state().times().reported()).isEqualTo(TestStores.NOW);
        assertThat(detail.assignee()).isEqualTo("Ada Winter");
        assertThat(detail.equipmentTag()).isEqualTo("P-101");
        assertThat(detail.path()).extracting(EquipmentRow::tag).containsExactly("L1");
        assertThat(detail.history()).extracting(WorkOrderMove::after).containsExactly(WorkOrderStatus.REQUESTED);
        assertThat(detail.allowed())
                .containsExactly(WorkOrderAction.APPROVE, WorkOrderAction.REJECT, WorkOrderAction.VOID);
    }

    @Test
    void numbersCountUpAndARefusalTakesNone() {
        approved("First");
        assertThat(keys(orders.create(NewWorkOrder.approved(fields(" "))))).containsExactly("check.required");

        long second = approved("Second");

        assertThat(detail(second).order().number()).isEqualTo("WO-000002");
        assertThat(queries.idOf("wo2")).hasValue(second);
        assertThat(queries.idOf("WO-000009")).isEmpty();
        assertThat(queries.idOf("seal")).isEmpty();
    }

    @Test
    void aMachineThatIsUnknownOrRetiredGetsNoWork() {
        equipment.retire(motor, 1).orThrow();

        assertThat(keys(orders.create(NewWorkOrder.approved(at("Bearing", motor)))))
                .containsExactly("workorder.refused.retired");
        assertThat(keys(orders.create(NewWorkOrder.approved(at("Bearing", 4711)))))
                .containsExactly("workorder.refused.no-machine");
    }

    @Test
    void onlySomebodyWhoWorksHereIsAssigned() {
        people.deactivate(ada, 1).orThrow();

        assertThat(keys(orders.create(NewWorkOrder.approved(assigned("Seal", ada)))))
                .containsExactly("people.inactive");
        assertThat(keys(orders.create(NewWorkOrder.approved(assigned("Seal", 4711)))))
                .containsExactly("people.unknown");
    }

    @Test
    void aUseCaseChangesOnlyWhatItKnows() {
        long id = approved("Seal leaking");

        assertThat(store.transact(
                                new Op("test.assign"),
                                tx -> orders.changeIn(tx, id, fields -> fields.withAssignee(ada)))
                        .isDone())
                .isTrue();

        assertThat(detail(id).order().fields()).isEqualTo(fields("Seal leaking").withAssignee(ada));
        assertThat(keys(store.transact(new Op("test.assign"), tx -> orders.changeIn(tx, 4711, fields -> fields))))
                .containsExactly("workorder.refused.unknown");
    }

    @Test
    void whoeverLeftStaysOnOldWorkThatIsChanged() {
        long id = orders.create(NewWorkOrder.approved(assigned("Seal", ada)))
                .orThrow()
                .id();
        people.deactivate(ada, 1).orThrow();

        assertThat(orders.change(id, 1, assigned("Seal leaking", ada)).isDone()).isTrue();
    }

    @Test
    void everyMoveKeepsWhoWhenAndWhy() {
        long id = approved("Seal leaking");

        move(id, WorkOrderAction.START, null);
        orders.note(id, "Spare seal is in bin B4").orThrow();
        orders.move(MoveWorkOrder.hold(id, HoldReason.PARTS, "Gasket ordered")).orThrow();
        assertThat(detail(id).order().state().holdReason()).isEqualTo(HoldReason.PARTS);
        move(id, WorkOrderAction.RESUME, null);
        move(id, WorkOrderAction.COMPLETE, "Tight again");
        move(id, WorkOrderAction.CLOSE, null);

        WorkOrderDetail detail = detail(id);
        assertThat(detail.history())
                .extracting(WorkOrderMove::after)
                .containsExactly(
                        WorkOrderStatus.APPROVED,
                        WorkOrderStatus.IN_PROGRESS,
                        WorkOrderStatus.IN_PROGRESS,
                        WorkOrderStatus.ON_HOLD,
                        WorkOrderStatus.IN_PROGRESS,
                        WorkOrderStatus.COMPLETED,
                        WorkOrderStatus.CLOSED);
        assertThat(detail.history())
                .extracting(WorkOrderMove::comment)
                .containsExactly(null, null, "Spare seal is in bin B4", "Gasket ordered", null, "Tight again", null);
        assertThat(detail.history()).filteredOn(WorkOrderMove::isNote).hasSize(1);
        assertThat(detail.history()).extracting(WorkOrderMove::by).containsOnly(TestStores.MAX.name());
        assertThat(detail.order().state().holdReason()).isNull();
        assertThat(detail.order().state().times().closed()).isEqualTo(TestStores.NOW);
    }

    @Test
    void aMoveThatIsNotAllowedLeavesNothing() {
        long id = approved("Seal leaking");

        assertThat(keys(orders.move(MoveWorkOrder.of(id, WorkOrderAction.CLOSE))))
                .containsExactly("workorder.refused.move");
        assertThat(keys(orders.move(MoveWorkOrder.of(id, WorkOrderAction.VOID))))
                .containsExactly("check.required");
        assertThat(keys(orders.move(MoveWorkOrder.of(4711, WorkOrderAction.START))))
                .containsExactly("workorder.refused.unknown");
        assertThat(detail(id).history()).hasSize(1);
        assertThat(detail(id).order().version()).isEqualTo(1);
    }

    @Test
    void theSecondOfTwoEditorsIsRefused() {
        long id = approved("Seal leaking");
        orders.change(id, 1, fields("Seal leaking badly")).orThrow();

        assertThat(keys(orders.change(id, 1, fields("Seal")))).containsExactly("store.stale");
        assertThat(detail(id).order().fields().title()).isEqualTo("Seal leaking badly");
    }

    @Test
    void whatIsClosedIsReopenedBeforeItIsChanged() {
        long id = approved("Seal leaking");
        completion
                .complete(new CompleteWorkOrder(id, null, null, null, null, true))
                .orThrow();

        assertThat(keys(orders.change(id, detail(id).order().version(), fields("Other"))))
                .containsExactly("workorder.refused.settled");
    }

    @Test
    void theMachineStaysOnceCostsAreBookedOnIt() {
        long id = approved("Seal leaking");
        labour.book(new BookLabour(id, max, hours("1"))).orThrow();

        assertThat(keys(orders.change(id, 1, at("Seal leaking", motor))))
                .containsExactly("workorder.refused.has-costs");
    }

    @Test
    void aShortJobIsFinishedInOneStep() {
        long id = approved("Tighten a bolt");

        var outcome = completion.complete(
                new CompleteWorkOrder(id, new BookLabour(id, max, hours("0.3333")), "Tightened", 5, "Was loose", true));

        assertThat(outcome.orThrow()).isEqualTo(WorkOrderStatus.CLOSED);
        WorkOrderDetail detail = detail(id);
        assertThat(detail.order().fields().remedy()).isEqualTo("Tightened");
        assertThat(detail.order().fields().downtimeMinutes()).isEqualTo(5);
        assertThat(detail.costs().total()).isEqualTo(ledger(id));
        assertThat(ledger(id).toString()).isEqualTo("20.50");
    }

    @Test
    void whenOnePartOfFinishingIsRefusedNothingIsKept() {
        long id = approved("Tighten a bolt");

        var outcome = completion.complete(
                new CompleteWorkOrder(id, new BookLabour(id, max, hours("1")), "Done", -5, null, true));

        assertThat(keys(outcome)).containsExactly("workorder.refused.downtime");
        assertThat(detail(id).labour()).isEmpty();
        assertThat(ledger(id).isZero()).isTrue();
        assertThat(detail(id).order().status()).isEqualTo(WorkOrderStatus.APPROVED);
    }

    @Test
    void aMovedMachineShowsWhereItStandsNow() {
        long id = approved("Seal leaking");
        long other = equipment
                .add(machine("L2", "Line 2", EquipmentKind.LINE, null, null))
                .orThrow();
        equipment
                .change(pump, 1, machine("P-201", "Feed pump", EquipmentKind.MACHINE, other, null))
                .orThrow();

        assertThat(detail(id).equipmentTag()).isEqualTo("P-201");
        assertThat(detail(id).path()).extracting(EquipmentRow::tag).containsExactly("L2");
    }

    private void move(long id, WorkOrderAction action, @Nullable String comment) {
        orders.move(MoveWorkOrder.of(id, action, comment)).orThrow();
    }

    private static WorkOrderFields at(String title, long machine) {
        return WorkOrderFields.of(title, machine, WorkOrderType.CORRECTIVE, 2);
    }

    private WorkOrderFields assigned(String title, long person) {
        return new WorkOrderFields(
                title, null, pump, WorkOrderType.CORRECTIVE, 2, null, person, null, null, null, null, null, null);
    }
}
