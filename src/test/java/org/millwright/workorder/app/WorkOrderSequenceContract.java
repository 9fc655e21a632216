package org.millwright.workorder.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.cost.CostCategory;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.platform.db.TestStores;
import org.millwright.stock.ReturnPart;
import org.millwright.workorder.BookLabour;
import org.millwright.workorder.CompleteWorkOrder;
import org.millwright.workorder.HoldReason;
import org.millwright.workorder.IssueForWork;
import org.millwright.workorder.IssuedPart;
import org.millwright.workorder.LabourFields;
import org.millwright.workorder.LabourLine;
import org.millwright.workorder.MoveWorkOrder;
import org.millwright.workorder.NewWorkOrder;
import org.millwright.workorder.WorkOrderAction;
import org.millwright.workorder.WorkOrderDetail;
import org.millwright.workorder.WorkOrderTimes;

/// Random actions, seeded: whatever people do, a work order stays one that can be believed.
abstract class WorkOrderSequenceContract extends WorkOrderFixture {

    private static final int STEPS = 80;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aWorkOrderStaysBelievable(long seed) {
        var random = new Random(seed);
        receive(40, "12.35");
        receive(3, "9.99");
        List<Long> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            var order = random.nextBoolean()
                    ? NewWorkOrder.approved(fields("Order " + i))
                    : NewWorkOrder.requested(fields("Order " + i));
            all.add(orders.create(order).orThrow().id());
        }
        int done = 0;
        for (int step = 0; step < STEPS; step++) {
            long id = all.get(random.nextInt(all.size()));
            WorkOrderDetail before = detail(id);
            Outcome<?> outcome = act(random, before);
            WorkOrderDetail after = detail(id);
            if (outcome.isDone()) {
                done++;
            } else {
                assertThat(after).as("a refused action leaves nothing").isEqualTo(before);
            }
            assertBelievable(after);
        }
        assertThat(done).isGreaterThan(STEPS / 5);
    }

    private Outcome<?> act(Random random, WorkOrderDetail order) {
        long id = order.id();
        return switch (random.nextInt(8)) {
            case 0, 1 -> orders.move(move(random, id));
            case 2 -> labour.book(new BookLabour(id, random.nextBoolean() ? max : ada, worked(random)));
            case 3 -> labour.reverse(any(random, order.labour().stream().map(LabourLine::id)), "Wrong");
            case 4 -> parts.issue(IssueForWork.of(id, seal, room, quantity(random)));
            case 5 -> parts.giveBack(ReturnPart.of(issue(random, order), quantity(random)));
            case 6 -> parts.reverse(issue(random, order), "Wrong");
            default ->
                random.nextInt(6) > 0
                        ? orders.note(id, random.nextBoolean() ? "Said" : " ")
                        : completion.complete(new CompleteWorkOrder(
                                id, new BookLabour(id, max, worked(random)), "Done", 10, null, random.nextBoolean()));
        };
    }

    private static void assertBelievable(WorkOrderDetail detail) {
        var order = detail.order();
        assertThat(detail.history().getLast().after()).isEqualTo(order.status());
        for (int i = 1; i < detail.history().size(); i++) {
            assertThat(detail.history().get(i).before())
                    .isEqualTo(detail.history().get(i - 1).after());
        }
        WorkOrderTimes times = order.state().times();
        List<Instant> inOrder = Stream.of(times.reported(), times.started(), times.completed(), times.closed())
                .filter(Objects::nonNull)
                .toList();
        assertThat(inOrder).isSorted();

        Money labour = sum(detail.labour().stream().map(LabourLine::amount));
        Money material = sum(detail.parts().stream().map(IssuedPart::amount));
        assertThat(detail.costs().of(CostCategory.LABOUR)).isEqualTo(labour);
        assertThat(detail.costs().of(CostCategory.MATERIAL)).isEqualTo(material);
        assertThat(detail.costs().total()).isEqualTo(labour.plus(material));
        assertThat(detail.parts())
                .allSatisfy(part -> assertThat(part.returnable().isNegative()).isFalse());
    }

    private static MoveWorkOrder move(Random random, long id) {
        var actions = WorkOrderAction.values();
        var action = actions[random.nextInt(actions.length)];
        // giving up is final: make it rare, or few sequences get far
        if (!action.equals(WorkOrderAction.REOPEN) && action.needsComment() && random.nextInt(6) > 0) {
            action = WorkOrderAction.APPROVE;
        }
        return new MoveWorkOrder(
                id,
                action,
                random.nextInt(4) == 0 ? null : "because",
                random.nextInt(4) == 0 ? null : HoldReason.OTHER,
                random.nextInt(5) == 0 ? TestStores.NOW.minusSeconds(random.nextInt(2) * 60L) : null);
    }

    private static LabourFields worked(Random random) {
        return new LabourFields(
                TestStores.TODAY.minusDays(random.nextInt(20)),
                BigDecimal.valueOf(random.nextInt(-1, 100_000), 4),
                random.nextBoolean() ? BigDecimal.ONE : new BigDecimal("1.25"),
                null,
                null);
    }

    private static Quantity quantity(Random random) {
        return Quantity.of(BigDecimal.valueOf(random.nextInt(0, 60_000), 4));
    }

    private static long issue(Random random, WorkOrderDetail order) {
        return any(random, order.parts().stream().map(IssuedPart::movementId));
    }

    private static long any(Random random, Stream<Long> ids) {
        List<Long> all = ids.toList();
        return all.isEmpty() ? -1 : all.get(random.nextInt(all.size()));
    }

    private static Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.ZERO, Money::plus);
    }
}
