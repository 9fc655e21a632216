package org.millwright.ui.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.HeldTasks;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.WorkOrderAction;

@FxTest
class OrderModelTest {

    private final HeldTasks tasks = new HeldTasks();
    private final WorkFixture fixture = new WorkFixture(Locale.UK, tasks, null);
    private final OrderModel model = new OrderModel(fixture.kit, Work.of(fixture.plant), fixture.notices);
    private int changes;

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theLatestChosenIsShown() {
        long other =
                fixture.plant.workOrderQueries().search("roller", 1).getFirst().id();
        model.open(other);
        model.open(fixture.leaking);
        tasks.release();

        assertThat(model.number()).isEqualTo("WO-000001");
        assertThat(Objects.requireNonNull(model.shownProperty().get()).worker()).isNotNull();
    }

    @Test
    void anActionIsToldAndShownAnew() {
        model.onChanged(() -> changes++);
        model.open(fixture.leaking);
        tasks.release();
        fixture.plant
                .workOrders()
                .move(MoveWorkOrder.of(fixture.leaking, WorkOrderAction.COMPLETE))
                .orThrow();

        model.move(WorkOrderAction.CLOSE);
        tasks.release();
        tasks.release();

        assertThat(fixture.notices.last()).isEqualTo("WO-000001 is now: Closed.");
        assertThat(changes).isEqualTo(1);
        assertThat(Objects.requireNonNull(model.shownProperty().get()).detail().allowed())
                .containsExactly(WorkOrderAction.REOPEN);
    }

    @Test
    void aRefusalIsTold() {
        model.onChanged(() -> changes++);
        model.open(fixture.leaking);
        tasks.release();

        model.move(WorkOrderAction.APPROVE);
        tasks.release();

        assertThat(fixture.notices.last()).startsWith("Not possible while the work order is: In progress");
        assertThat(changes).isZero();
    }
}
